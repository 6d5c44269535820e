import type { Command } from '@rondom/shared/domain/commands.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import * as fc from 'fast-check'
import type { LiveTable } from './live-table.ts'

/** Which kind of thing is taken back, and which of those that are there. */
export const anyTakingBack = fc.record({ kind: fc.nat(99), which: fc.nat(99) })
export type TakingBack = typeof anyTakingBack extends fc.Arbitrary<infer T> ? T : never

/** Something that stands is withdrawn or removed, as far as that is allowed. */
export async function takeBack(table: LiveTable, leader: string, { kind, which }: TakingBack): Promise<void> {
  const kinds = standing(table.host.state, leader).filter((things) => things.length > 0)
  const things = kinds[kind % kinds.length] ?? []
  const taken = things[which % things.length]
  if (taken !== undefined) await table.give(...taken)
}

function standing(state: ConferenceState, leader: string): [string, Command][][] {
  const byLeader = (ids: object, command: (id: string) => Command): [string, Command][] =>
    Object.keys(ids).map((id) => [leader, command(id)])
  return [
    state.ready.map((id) => [id, { type: 'withdrawReady' }]),
    byLeader(state.parties, (partyId) => ({ type: 'removeParty', partyId })),
    byLeader(state.members, (memberId) => ({ type: 'removeMember', memberId })),
    byLeader(state.participants, (participantId) => ({ type: 'removeParticipant', participantId })),
    byLeader(state.timeline, (entryId) => ({ type: 'removeTimelineEntry', entryId })),
    byLeader(state.differences, (differenceId) => ({ type: 'withdrawDifference', differenceId })),
    // Twice: decisions seldom stand for long, and each kind is to be taken back in every run.
    byLeader(state.decisions, (decisionId) => ({ type: 'withdrawDecision', decisionId })),
    byLeader(state.decisions, (decisionId) => ({ type: 'withdrawDecision', decisionId })),
    byLeader(state.needs, (needId) => ({ type: 'withdrawNeed', needId })),
    byLeader(state.actions, (actionId) => ({ type: 'withdrawAction', actionId })),
    byLeader(state.openNeeds, (needId) => ({ type: 'withdrawOpenNeed', needId })),
    byLeader(state.summaries, (summaryId) => ({ type: 'withdrawSummary', summaryId })),
    state.hands.map((participantId) => [leader, { type: 'lowerHand', participantId }]),
  ]
}
