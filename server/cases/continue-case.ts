import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { ConferenceEvent } from '@rondom/shared/domain/events.ts'
import {
  type AccountId,
  type CaseId,
  newId,
  type ParticipantId,
  type PersonId,
  type TextId,
} from '@rondom/shared/domain/ids.ts'
import type { EarlierNeed } from '@rondom/shared/domain/needs.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import type { ReaderFold } from '../conference/reader-fold.ts'

/** What the next conference of a case begins with, beside its own opening. */
export interface Continuation {
  events: ConferenceEvent[]
  texts: Record<TextId, string>
}

/**
 * Carries over what need not be told twice: household, roster and timeline, and the needs that stayed open.
 * Consents are asked anew, everyone is invited anew, and what was written stays where it was.
 * `former` is what the one who opens may see of it; `accounts` says whose seat each was.
 */
export function continuation(options: {
  caseId: CaseId
  former: ReaderFold
  accounts: ReadonlyMap<ParticipantId, AccountId | null>
  /** Whom a restriction named, whoever may read it: they stay named (rule R57). */
  restricted: readonly PersonId[]
  /** Leads the new one, and has no second seat in it. */
  facilitatorAccount: AccountId
}): Continuation {
  const { caseId, former, accounts, restricted, facilitatorAccount } = options
  const { state } = former
  const seats = Object.values(state.participants)
    .map((participant) => invitedAnew(participant, accounts.get(participant.id) ?? null))
    .filter(({ accountId }) => accountId !== facilitatorAccount)
  const events: ConferenceEvent[] = [
    { type: 'caseContinued', caseId, needs: earlierNeeds(state), restricted: [...restricted] },
    ...Object.values(state.members).map((member): ConferenceEvent => {
      return { type: 'memberRecorded', member: { ...member, informed: null, notInformedReason: null } }
    }),
    ...Object.values(state.parties).map((party): ConferenceEvent => {
      return { type: 'partyRecorded', party: { ...party, joined: 'from_start' } }
    }),
    ...seats.map((participant): ConferenceEvent => ({ type: 'participantRecorded', participant })),
    ...Object.values(state.timeline).map((entry): ConferenceEvent => ({ type: 'timelineRecorded', entry })),
  ]
  return { events, texts: wordsIn(events, former) }
}

/** Who led before stays at hand as a deputy where somebody else leads now. */
function invitedAnew(participant: Participant, accountId: AccountId | null): Participant {
  const role = participant.role === 'facilitator' ? 'deputy' : participant.role
  return { ...participant, role, accountId, attendance: 'expected', admission: 'invited' }
}

/** A need that was open before keeps its first day, and counts on (rule R91). */
function earlierNeeds(state: ConferenceState): EarlierNeed[] {
  const before = state.continues?.needs ?? []
  return Object.values(state.openNeeds).flatMap(({ needId, bottleneck }) => {
    const need = state.needs[needId]
    if (need === undefined) return []
    const earlier = before.find(({ id }) => id === need.earlierId)
    return [
      {
        id: newId('earlierNeed'),
        text: need.text,
        bottleneck,
        times: (earlier?.times ?? 0) + 1,
        firstOn: earlier?.firstOn ?? state.facts.conferenceOn,
      },
    ]
  })
}

/** The words that the events name, under the ids they have; what was erased stays without. */
function wordsIn(events: readonly ConferenceEvent[], { texts }: ReaderFold): Record<TextId, string> {
  const ids = new Set(JSON.stringify(events).match(/tx_[a-z0-9]{16}/g) ?? [])
  return Object.fromEntries([...ids].flatMap((id) => (texts[id] == null ? [] : [[id, texts[id]]])))
}
