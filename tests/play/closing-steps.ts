import { newId } from '@rondom/shared/domain/ids.ts'
import type { CaseSummary } from './case-plan.ts'
import { NOT_IN_CASE } from './filled-judgement.ts'
import { FILLED_MARK, withoutSummary } from './filled-plan.ts'
import { giveFor } from './give.ts'
import { facilitatorOf, keyWorkerOf } from './plan-people.ts'
import { forward, memberNamed } from './steps.ts'
import type { PlayTable } from './table.ts'

/** Everyone writes in silence what they take along, and gives their mark. */
export async function reflect(table: PlayTable): Promise<void> {
  const { played, players } = table
  await forward(table, 'closing')
  for (const { byId, question, text } of played.reflection) {
    const reflection = { id: newId('reflection'), question, text, shareable: false }
    await giveFor(table, byId, { type: 'writeReflection', reflection })
  }
  for (const { reader } of players) await giveFor(table, reader.id, { type: 'giveMark', mark: FILLED_MARK })
}

/** What was written in silence is shared together. */
export async function shareReflections(table: PlayTable): Promise<void> {
  await giveFor(table, facilitatorOf(table.played), { type: 'shareReflections' })
}

/** Writes and approves what each of the family reads, and establishes the record. */
export async function establish(table: PlayTable): Promise<void> {
  const { played } = table
  for (const summary of played.familySummaries) await writeSummary(table, summary)
  for (const id of withoutSummary(played)) {
    const missing = { type: 'recordSummaryMissing' as const, memberId: memberNamed(table, id), reason: NOT_IN_CASE }
    await giveFor(table, facilitatorOf(played), missing)
  }
  await giveFor(table, facilitatorOf(played), { type: 'establishRecord' })
}

/** The facilitator writes it, and the key worker reads and approves it. */
async function writeSummary(table: PlayTable, { forIds, text }: CaseSummary): Promise<void> {
  const { played, keyWorker } = table
  const summary = { id: newId('summary'), forIds: forIds.map((id) => memberNamed(table, id)), text }
  await giveFor(table, facilitatorOf(played), { type: 'writeSummary', summary })
  const { revision } = await keyWorker.waitFor(({ state }) => state.summaries[summary.id], 'the summary')
  await giveFor(table, keyWorkerOf(played), { type: 'approveSummary', summaryId: summary.id, revision })
}
