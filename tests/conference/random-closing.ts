import { CAST } from '@rondom/server/conference/rehearsal/cast.ts'
import { ESTABLISH } from '@rondom/server/conference/rehearsal/closed.ts'
import { AMENDMENT_KINDS } from '@rondom/shared/domain/closing.ts'
import * as fc from 'fast-check'
import type { LiveTable } from './live-table.ts'
import { memberId, names, POOL } from './pool.ts'
import { from, orNull } from './random-words.ts'

/** What is said when the table looks back on the day, and after. */
export const anyLookBack = fc.record({
  by: from(Object.values(CAST)),
  reflectionId: from(names('reflection', 4)),
  mark: fc.integer({ min: 1, max: 5 }),
  summaryId: from(POOL.summaries),
  forIds: fc.uniqueArray(memberId, { minLength: 1, maxLength: 2 }),
  approves: fc.boolean(),
  shares: fc.boolean(),
  establishes: fc.boolean(),
  closesEarly: from([true, false, false, false]),
  amendmentId: from(names('amendment', 3)),
  kind: from(AMENDMENT_KINDS),
  memberId: orNull(memberId),
})
export type LookBack = typeof anyLookBack extends fc.Arbitrary<infer T> ? T : never

/** Looks back as far as the phase allows: what does not belong to it is refused. */
export async function lookBack(table: LiveTable, leader: string, said: LookBack): Promise<void> {
  const { by, reflectionId, mark, summaryId, forIds } = said
  const reflection = { id: reflectionId, question: 'Wat verraste je?', text: `van ${by}`, shareable: true }
  if (said.closesEarly) await table.give(leader, { type: 'closeEarly', reason: 'er was geen tijd meer' })
  await table.give(by, { type: 'writeReflection', reflection })
  await table.give(by, { type: 'giveMark', mark })
  await table.give(leader, { type: 'writeSummary', summary: { id: summaryId, forIds, text: `voor ${forIds}` } })
  if (said.approves) {
    const revision = table.host.state.summaries[summaryId]?.revision ?? 1
    await table.give(CAST.keyWorker, { type: 'approveSummary', summaryId, revision })
  }
  if (said.shares) await table.give(leader, { type: 'shareReflections' })
  if (said.establishes) await table.give(leader, ESTABLISH)
  const { amendmentId, kind } = said
  const amendment = { id: amendmentId, kind, memberId: said.memberId, text: `van ${by}` }
  await table.give(by, { type: 'addAmendment', amendment })
}
