import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { ConferenceEvent, NumberedEvent } from '@rondom/shared/domain/events.ts'
import type { Note } from '@rondom/shared/domain/notes.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { isFrom } from '@rondom/shared/domain/phases.ts'
import type { SafetyRating } from '@rondom/shared/domain/ratings.ts'
import { closingSecrets } from './closing-secrets.ts'
import { judgingSecrets } from './judging-secrets.ts'
import { planSecrets } from './plan-secrets.ts'
import { isFamily, isManager, isNamed, leads, type Secret, secret } from './secret.ts'

type Log = readonly (NumberedEvent & { event: ConferenceEvent })[]

/**
 * What method 2.4 says of each thing that was ever said, written apart from the server's redaction and from
 * the end: it looks back over the whole log with the state as it is now.
 */
export function secretsOf(log: Log, state: ConferenceState): Secret[] {
  const events = log.map(({ event }) => event)
  return [
    ...log.flatMap((numbered, index) => secretsOfEvent(numbered.event, log.slice(index), state)),
    ...judgingSecrets(events, state),
    ...planSecrets(events, state),
    ...closingSecrets(events, state),
  ]
}

const works = (reader: Participant) => leads(reader) || reader.role === 'keyWorker' || reader.role === 'professional'
function anythingRestricted({ notes, voices, timeline }: ConferenceState): boolean {
  const all = [...Object.values(notes), ...Object.values(voices), ...Object.values(timeline)]
  return all.some(({ notVisibleTo }) => notVisibleTo.length > 0)
}

function secretsOfEvent(event: ConferenceEvent, rest: Log, state: ConferenceState): Secret[] {
  const managerFrom = (phase: 'deciding' | 'inFollowUp') => (reader: Participant) =>
    isManager(reader) && isFrom(state.phase, phase)
  const openToFamily = (reader: Participant) => isFamily(reader) && !anythingRestricted(state)
  switch (event.type) {
    case 'framePublished':
      return [
        secret('frame', [event.question, event.situation], (reader) => {
          return works(reader) || managerFrom('deciding')(reader) || openToFamily(reader)
        }),
      ]
    case 'partyRecorded': {
      const { id, ground, purpose, necessity } = event.party
      return [
        secret('reasons of a party', [ground, purpose, necessity], (reader) => {
          return works(reader) || isManager(reader) || reader.partyId === id || openToFamily(reader)
        }),
      ]
    }
    case 'participantRecorded': {
      const { id, informationLimit } = event.participant
      return [secret('information limit', [informationLimit], (reader) => works(reader) || reader.id === id)]
    }
    case 'memberRecorded':
      return [
        secret('why not informed', [event.member.notInformedReason], (reader) => {
          return works(reader) || isManager(reader) || (isFamily(reader) && reader.memberId === event.member.id)
        }),
      ]
    case 'consentRecorded':
      return [
        secret('consent', [event.consent.terms, event.consent.reason], (reader) => {
          const own = isFamily(reader) && reader.memberId === event.consent.byId
          return works(reader) || managerFrom('deciding')(reader) || own
        }),
      ]
    case 'timelineRecorded': {
      const later = rest.flatMap(({ event: other }) =>
        other.type === 'timelineRecorded' && other.entry.id === event.entry.id ? other.entry.notVisibleTo : [],
      )
      return [
        secret('timeline', [event.entry.text], (reader) => {
          const sees = works(reader) || managerFrom('deciding')(reader) || isFamily(reader)
          return sees && !isNamed(reader, later)
        }),
      ]
    }
    case 'conferenceClosedEarly':
    case 'phaseChanged':
      return [secret('reason to go on', [event.reason], (reader) => works(reader) || isManager(reader))]
    case 'dangerCheckAnswered':
      return [secret('what now', [event.danger.whatNow], (reader) => works(reader) || isManager(reader))]
    case 'voiceRecorded': {
      const { voice } = event
      const later = rest.flatMap(({ event: other }) =>
        other.type === 'voiceRecorded' && other.voice.id === voice.id ? other.voice.notVisibleTo : [],
      )
      return [
        secret('voice', [voice.words], (reader) => {
          if (isFamily(reader) && reader.memberId === voice.memberId) return true
          if (reader.role === 'network' && reader.memberId !== voice.memberId) return false
          return !isNamed(reader, later)
        }),
      ]
    }
    case 'perspectivesRevealed':
      return event.notes.map((note) => noteSecret(note, state))
    case 'noteAddedLate':
      return [noteSecret(event.note, state)]
    case 'noteCorrected': {
      const note = state.notes[event.noteId]
      if (note === undefined) return []
      return [secret('correction', [event.basis.sourceBy], noteSecret(note, state).mayBeSeenBy)]
    }
    case 'ratingRecorded':
      return [ratingSecret(event.rating, state)]
    case 'ratingsTaken':
      return event.ratings.map((rating) => ratingSecret(rating, state))
    default:
      return []
  }
}

/** Before the reveal there is no such event; after it: method 2.4, "revealed note" and "withheld". */
function noteSecret(note: Note, state: ConferenceState): Secret {
  return secret(note.withheld ? 'withheld marker' : 'note', [note.id, note.text, note.sourceBy], (reader) => {
    if (state.blind.includes(reader.id)) return false
    if (leads(reader)) return true
    if (isNamed(reader, note.notVisibleTo) && reader.id !== note.authorId) return false
    if (reader.partyId === note.partyId) return true
    if (note.scope !== null && !(reader.partyId !== null && note.scope.includes(reader.partyId))) return false
    if (reader.role === 'network') return false
    return isManager(reader) ? !note.withheld && isFrom(state.phase, 'deciding') : true
  })
}

/** The words of a rating: its party and who recorded it; everyone at the table once it is named. */
function ratingSecret(rating: SafetyRating, state: ConferenceState): Secret {
  return secret(
    rating.round === 1 ? 'rating' : 'later rating',
    [rating.reason, rating.whatWouldMakeItOneHigher],
    (reader) => {
      const isBlind = state.blind.includes(reader.id)
      if (reader.partyId === rating.partyId && (rating.recorded || !isBlind)) return true
      if (reader.id === rating.by && rating.recorded) return true
      const isShown = state.ratings[rating.round]?.named?.some(({ reason }) => reason === rating.reason) === true
      return isShown && !isBlind && seesRatings(reader, state)
    },
  )
}

/** Ratings are for who sits at the table; the team manager sees them after closing, the network never. */
export function seesRatings(reader: Participant, state: ConferenceState): boolean {
  if (reader.role === 'network') return false
  return !isManager(reader) || isFrom(state.phase, 'inFollowUp')
}
