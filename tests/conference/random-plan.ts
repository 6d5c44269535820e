import { CAST, HOUSEHOLD } from '@rondom/server/conference/rehearsal/cast.ts'
import { TODAY, TYPES } from '@rondom/server/conference/rehearsal/decided.ts'
import { recordAction, recordNeed, recordOpenNeed } from '@rondom/server/conference/rehearsal/planned.ts'
import { ACTION_KINDS } from '@rondom/shared/domain/actions.ts'
import type { DerivedItem } from '@rondom/shared/domain/derived.ts'
import type { ActionId, NeedId } from '@rondom/shared/domain/ids.ts'
import * as fc from 'fast-check'
import type { LiveTable } from './live-table.ts'
import { names, POOL } from './pool.ts'
import { someNotes } from './random-talk.ts'
import { from, newWords } from './random-words.ts'

const [SCIENTIST = '', SECOND = '', FAMILY = '', POLICE = ''] = names('consultation', 4)

/** What the table does together in one go while it decides and agrees who does what. */
export const anyPlan = fc.record({
  decisionId: from(POOL.decisions),
  /** What is decided and by whom; now and then by somebody whose it is not. */
  power: from([
    [TYPES.other, CAST.school],
    [TYPES.other, CAST.keyWorker],
    [TYPES.placement, CAST.manager],
    [TYPES.keyWorker, CAST.manager],
    [TYPES.keyWorker, CAST.manager],
    [TYPES.placement, CAST.school],
  ] as const),
  /** What is tried before it can be: for a day to come, past an advice without a reason, untaken, unwritten. */
  hasty: from(['day', 'reason', 'change', 'early'] as const),
  /** Those whom the method names are not asked. */
  asksFew: from([true, false, false, false]),
  /** The mother advises from her own seat, or the decider writes down what the family said. */
  motherAdvises: fc.boolean(),
  /** How far a decision comes: put, advised, written, taken, carried out, decided anew. */
  depth: fc.nat(5),
  needId: from(POOL.needs),
  actionId: from(POOL.actions),
  by: from([CAST.facilitator, CAST.school, CAST.keyWorker, CAST.mother]),
  ownerId: from([CAST.school, CAST.keyWorker, CAST.mother, CAST.granny, ...Object.values(HOUSEHOLD)]),
  buddy: from([CAST.police, CAST.police, CAST.mother, 'owner']),
  kind: from(ACTION_KINDS),
  /** Which two of the notes that exist the need comes from. */
  notes: fc.tuple(fc.nat(12), fc.nat(12)),
  answer: from(['accept', 'accept', 'decline', null] as const),
  /** Who answered leaves the table, and somebody else says otherwise for them. */
  leaves: from([true, false, false, false]),
  /** It is accepted in the wording before the last. */
  lags: from([true, false, false]),
  /** After the answer: what is promised changes, only who stands beside it, or nothing. */
  change: from(['promise', 'buddy', null] as const),
  staysOpen: fc.boolean(),
  /** What it is about opens to one person. */
  opens: fc.boolean(),
  to: from([CAST.mother, CAST.granny, ...Object.values(HOUSEHOLD)]),
})
export type Plan = typeof anyPlan extends fc.Arbitrary<infer T> ? T : never

/** Lets the table decide and plan as far as the phase allows: what does not belong to it is refused. */
export async function plan(table: LiveTable, leader: string, said: Plan): Promise<void> {
  await decide(table, leader, said)
  await agree(table, leader, said)
  if (!said.opens) return
  const { decisionId, needId, actionId } = said
  const items: DerivedItem[] = [`decision:${decisionId}`, `need:${needId}`, `action:${actionId}`]
  for (const item of items) await table.give(leader, { type: 'release', item, to: said.to })
}

async function decide(table: LiveTable, leader: string, said: Plan): Promise<void> {
  const { decisionId, depth } = said
  const [typeId, deciderId] = said.power
  const rest = { who: 'wie hiervan weet', required: true }
  const all = [
    { ...rest, id: SCIENTIST, kind: 'behavioural_scientist' as const, participantId: leader },
    { ...rest, id: SECOND, kind: 'second_view' as const, participantId: null },
    { ...rest, id: FAMILY, kind: 'family' as const, participantId: said.motherAdvises ? CAST.mother : null },
    { ...rest, id: POLICE, kind: 'organisation' as const, participantId: CAST.police, required: false },
  ]
  const consultations = said.asksFew ? all.slice(2) : all
  const decision = { id: decisionId, typeId, question: newWords(), deciderId, authority: 'gezag', consultations }
  await table.give(leader, { type: 'recordDecision', decision: { ...decision, legalFrame: 'voluntary' } })
  if (depth > 0) {
    for (const { id: consultationId, participantId } of consultations) {
      const advice = { decisionId, consultationId, advice: newWords(), on: TODAY }
      await table.give(participantId ?? deciderId, { type: 'giveAdvice', ...advice })
    }
  }
  const written = () => ({ decisionId, outcome: newWords(), reasons: newWords(), reconsiderOn: null })
  if (depth > 1) await table.give(deciderId, { type: 'writeOutcome', ...written() })
  await tryHastily(table, leader, said)
  if (depth > 2) {
    const otherwise = { notFollowed: [SCIENTIST], deviation: newWords() }
    await table.give(deciderId, { type: 'takeDecision', decisionId, on: TODAY, ...otherwise })
  }
  if (depth > 3) {
    await table.give(leader, { type: 'changeKeyWorker', decisionId, to: CAST.school, overlapUntil: '2026-04-01' })
  }
  if (depth > 4) await table.give(deciderId, { type: 'reconsiderDecision', on: TODAY, ...written() })
}

async function tryHastily(table: LiveTable, leader: string, { decisionId, power, hasty, depth }: Plan): Promise<void> {
  const [, deciderId] = power
  const taking = { type: 'takeDecision' as const, decisionId, on: TODAY, notFollowed: [], deviation: null }
  const change = { type: 'changeKeyWorker', decisionId, to: CAST.school, overlapUntil: '2026-04-01' } as const
  if (hasty === 'day') await table.give(deciderId, { ...taking, on: '2026-03-20' })
  if (hasty === 'reason') await table.give(deciderId, { ...taking, notFollowed: [SCIENTIST] })
  if (hasty === 'early' && depth < 2) await table.give(deciderId, taking)
  if (hasty === 'change') await table.give(leader, change)
}

async function agree(table: LiveTable, leader: string, said: Plan): Promise<void> {
  const { needId, actionId, ownerId, kind, answer, change, opens } = said
  const by = said.by === CAST.facilitator ? leader : said.by
  const noteIds = opens ? [] : someNotes(table, said.notes)
  await table.give(by, recordNeed({ id: needId, text: newWords(), forWhom: newWords(), noteIds }))
  const buddyId = said.buddy === 'owner' ? ownerId : said.buddy
  const action = { id: actionId, needIds: [needId], ownerId, kind, buddyId, what: newWords(), visibleSign: newWords() }
  await table.give(by, recordAction(action))
  await answerTo(table, said)
  if (change === 'promise') await table.give(leader, recordAction({ ...action, what: newWords() }))
  if (change === 'promise' && said.lags) {
    const revision = Math.max(1, revisionOf(table, actionId) - 1)
    await table.give(CAST.keyWorker, { type: 'acceptAction', actionId, revision })
    await table.give(ownerId, { type: 'acceptAction', actionId, revision })
  }
  if (said.leaves) await leaveAfterAnswer(table, leader, said)
  if (change === 'buddy') await table.give(leader, recordAction({ ...action, buddyId: null }))
  if (answer === 'decline' || said.staysOpen) await keepOpen(table, by, needId)
  await table.give(CAST.keyWorker, { type: 'answerNetworkAsked', asked: true, words: newWords() })
}

/** By who does it; where they have no seat, by the key worker. */
async function answerTo(table: LiveTable, { actionId, answer, ownerId }: Plan): Promise<void> {
  if (answer === null) return
  const seat = table.host.state.participants[ownerId]
  const isThere = seat?.admission === 'admitted' && seat.attendance === 'expected'
  const by = isThere ? ownerId : ownerId === HOUSEHOLD.mother ? CAST.mother : CAST.keyWorker
  if (answer === 'decline') {
    await table.give(by, { type: 'declineAction', actionId, reason: newWords() })
    return
  }
  await table.give(by, { type: 'acceptAction', actionId, revision: revisionOf(table, actionId) })
}

async function leaveAfterAnswer(table: LiveTable, leader: string, { ownerId, actionId }: Plan): Promise<void> {
  const participantId = ownerId === HOUSEHOLD.mother ? CAST.mother : ownerId
  await table.give(leader, { type: 'recordAttendance', participantId, attendance: 'absent' })
  await table.give(CAST.keyWorker, { type: 'declineAction', actionId, reason: newWords() })
  await table.give(leader, { type: 'recordAttendance', participantId, attendance: 'expected' })
}

function revisionOf(table: LiveTable, actionId: ActionId): number {
  return table.host.state.actions[actionId]?.revision ?? 1
}

async function keepOpen(table: LiveTable, by: string, needId: NeedId): Promise<void> {
  await table.give(by, recordOpenNeed({ needId, reason: newWords(), bridging: newWords() }))
}
