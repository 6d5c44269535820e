import { CAST, HOUSEHOLD, JUDGEMENT, position } from '@rondom/server/conference/rehearsal/cast.ts'
import { idOf } from '@rondom/server/conference/rehearsal/rehearse.ts'
import type { CommandOf } from '@rondom/shared/domain/commands.ts'
import { DIFFERENCE_RESULTS } from '@rondom/shared/domain/differences.ts'
import type { NoteId } from '@rondom/shared/domain/ids.ts'
import { POSITION_KINDS } from '@rondom/shared/domain/judgement.ts'
import * as fc from 'fast-check'
import type { LiveTable } from './live-table.ts'
import { POOL } from './pool.ts'

/** What the table does together in one go while it looks at differences or makes its judgement. */
export const anyTalk = fc.record({
  by: fc.constantFrom<string>(CAST.facilitator, CAST.school, CAST.mother),
  differenceId: fc.constantFrom(...POOL.differences),
  /** Which two of the notes that exist. */
  notes: fc.tuple(fc.nat(12), fc.nat(12)),
  resultKind: fc.constantFrom(...DIFFERENCE_RESULTS),
  kinds: fc.array(fc.constantFrom(...POSITION_KINDS), { minLength: 5, maxLength: 5 }),
  to: fc.constantFrom<string>(CAST.mother, CAST.granny, ...Object.values(HOUSEHOLD)),
  /** Something is first kept from the mother, so that what derives closes to her. */
  keeps: fc.boolean(),
  /** The difference opens to one person. */
  opens: fc.boolean(),
  /** How far it comes: positions taken, shown, their reasons too, everything opened to one person. */
  depth: fc.nat(3),
})
export type Talk = typeof anyTalk extends fc.Arbitrary<infer T> ? T : never

const SPEAKERS = [CAST.keyWorker, CAST.school, CAST.police, CAST.mother]

/** Lets the table talk: what belongs to the phase is said, as far as it is allowed. */
export async function talk(table: LiveTable, lead: string, said: Talk): Promise<void> {
  if (said.keeps && table.host.state.phase === 'judging') {
    count += 1
    const voice = { voiceId: idOf('voice', `stil${count}x`), memberId: HOUSEHOLD.child, mode: 'drawing' } as const
    const notVisibleTo = [HOUSEHOLD.mother]
    await table.give(lead, { type: 'recordVoice', ...voice, words: `stil gezegd ${count}`, notVisibleTo })
  }
  if (table.host.state.phase === 'writing') {
    for (const id of SPEAKERS.slice(0, said.depth + 1)) await table.give(id, { type: 'declareReady' })
  }
  if (['differing', 'judging'].includes(table.host.state.phase)) await lookAtDifferences(table, lead, said)
  if (table.host.state.phase === 'judging') await takePositions(table, lead, said)
}

async function lookAtDifferences(table: LiveTable, lead: string, said: Talk): Promise<void> {
  const { differenceId, resultKind, to } = said
  const noteIds = someNotes(table, said.notes)
  if (noteIds.length < 2) return
  count += 1
  const words = { title: `verschil ${count}`, discussionQuestion: `wat zou je overtuigen? ${count}` }
  const difference = { id: differenceId, kind: 'weighing' as const, noteIds, ...words }
  await table.give(said.by === CAST.facilitator ? lead : said.by, { type: 'recordDifference', difference })
  await table.give(lead, { type: 'concludeDifference', differenceId, result: `blijft staan ${count}`, resultKind })
  if (said.opens) await table.give(lead, { type: 'release', item: `difference:${differenceId}`, to })
}

/** Notes of those that lie on the table for everyone; one in six of all there are. */
export function someNotes(table: LiveTable, indexes: readonly number[]): NoteId[] {
  const all = Object.values(table.host.state.notes)
  const forEveryone = all.filter(({ scope, withheld }) => scope === null && !withheld)
  return indexes.flatMap((index) => {
    const notes = index % 6 === 5 ? all : forEveryone
    return notes[index % notes.length]?.id ?? []
  })
}

async function takePositions(table: LiveTable, lead: string, { kinds, depth, to }: Talk): Promise<void> {
  const uncertainties = Object.keys(table.host.state.differences).map((differenceId, index) => {
    return { id: idOf('uncertainty', `talk${index}x`), text: 'wat we niet weten', differenceId }
  })
  table.documents.writeJudgement({ ...JUDGEMENT, uncertainties })
  await table.give(lead, { type: 'putToPositions' })
  const version = table.host.state.judgements.at(-1)?.version
  if (version === undefined) return
  const { type: _own, ...recorded } = positionOn(version, kinds[4])
  await table.give(lead, { type: 'recordPosition', memberId: HOUSEHOLD.father, ...recorded })
  for (const [index, id] of SPEAKERS.entries()) await table.give(id, positionOn(version, kinds[index]))
  for (const [index, id] of SPEAKERS.slice(0, depth + 1).entries()) {
    const rest = { round: 2, whatWouldMakeItOneHigher: null } as const
    await table.give(id, { type: 'giveRating', score: index, reason: `cijfer ${version} ${id}`, ...rest })
  }
  if (depth > 0) await table.give(lead, { type: 'revealPositions', reason: 'genoeg gewacht' })
  if (depth > 1) await table.give(lead, { type: 'revealPositionReasons' })
  if (depth < 3) return
  await table.give(lead, { type: 'revealRatingSpread', round: 2 })
  await table.give(lead, { type: 'revealRatingNames', round: 2 })
  await table.give(lead, { type: 'release', item: `judgement:${version}`, to })
  for (const id of Object.keys(table.host.state.takenPositions[version] ?? {})) {
    await table.give(lead, { type: 'release', item: `dissent:${version}:${id}`, to })
  }
}

let count = 0

function positionOn(version: number, kind: (typeof POSITION_KINDS)[number] = 'supports'): CommandOf<'takePosition'> {
  count += 1
  const dissent = { verbatim: `anders ${count}`, wouldChangeMyMind: `als ${count}`, revisitOn: '2026-09-01' }
  return position({ version, kind, motivation: `omdat ${count}`, dissent: kind === 'dissents' ? dissent : null })
}
