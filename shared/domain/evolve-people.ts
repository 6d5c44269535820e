import type { ConferenceState } from './conference-state.ts'
import type { ConferenceEvent, EventOf } from './events.ts'
import type { ParticipantId } from './ids.ts'
import type { Participant } from './people.ts'

const PEOPLE_EVENTS = [
  'memberRecorded',
  'memberRemoved',
  'partyRecorded',
  'partyRemoved',
  'participantRecorded',
  'participantRemoved',
  'initiatorNamed',
  'participantArrived',
  'participantAdmitted',
  'participantTurnedAway',
  'attendanceRecorded',
  'facilitationHandedOver',
] as const

type PeopleEvent = EventOf<(typeof PEOPLE_EVENTS)[number]>

/** True for the events about who is in the household, on the roster and at the table. */
export function isPeopleEvent(event: ConferenceEvent): event is PeopleEvent {
  return (PEOPLE_EVENTS as readonly string[]).includes(event.type)
}

/** What such an event changes. */
export function evolvePeople(state: ConferenceState, event: PeopleEvent): Partial<ConferenceState> {
  switch (event.type) {
    case 'memberRecorded':
      return { members: { ...state.members, [event.member.id]: event.member } }
    case 'memberRemoved':
      return {
        members: omit(state.members, event.memberId),
        voicesMissing: omit(state.voicesMissing, event.memberId),
        consents: Object.fromEntries(
          Object.entries(state.consents).filter(
            ([, consent]) => consent.aboutId !== event.memberId && consent.byId !== event.memberId,
          ),
        ),
      }
    case 'partyRecorded':
      return { parties: { ...state.parties, [event.party.id]: event.party } }
    case 'partyRemoved':
      return { parties: omit(state.parties, event.partyId) }
    case 'participantRecorded':
      return {
        participants: { ...state.participants, [event.participant.id]: event.participant },
      }
    case 'participantRemoved':
      return {
        participants: omit(state.participants, event.participantId),
        initiatorId: state.initiatorId === event.participantId ? null : state.initiatorId,
        ready: state.ready.filter((id) => id !== event.participantId),
        blind: state.blind.filter((id) => id !== event.participantId),
        hands: state.hands.filter((id) => id !== event.participantId),
      }
    case 'initiatorNamed':
      return { initiatorId: event.participantId }
    case 'participantArrived':
      return change(state, event.participantId, { admission: 'waiting' })
    case 'participantAdmitted':
      return {
        ...change(state, event.participantId, { admission: 'admitted', attendance: 'expected' }),
        blind: [
          ...state.blind.filter((id) => id !== event.participantId),
          ...(event.blind ? [event.participantId] : []),
        ],
      }
    case 'participantTurnedAway':
      return change(state, event.participantId, { admission: 'invited' })
    case 'attendanceRecorded':
      return change(state, event.participantId, { attendance: event.attendance })
    case 'facilitationHandedOver': {
      const after = { ...state, ...change(state, event.from, { role: 'deputy' }) }
      return change(after, event.to, { role: 'facilitator' })
    }
    default:
      return event satisfies never
  }
}

/** The roster with other fields for one person; nothing where this reader does not know them. */
export function change(
  state: ConferenceState,
  id: ParticipantId,
  fields: Partial<Participant>,
): Partial<ConferenceState> {
  const participant = state.participants[id]
  if (participant === undefined) return {}
  return { participants: { ...state.participants, [id]: { ...participant, ...fields } } }
}

function omit<T>(record: Record<string, T>, key: string): Record<string, T> {
  const { [key]: _gone, ...rest } = record
  return rest
}
