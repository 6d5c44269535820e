import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { ConferenceEvent } from '@rondom/shared/domain/events.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { isOpen } from './judging-secrets.ts'
import { isFamily, isManager, isNamed, leads, type Secret, secret } from './secret.ts'

/** What method 2.4 and rules R84 to R88 say of looking back, family summaries and the record. */
export function closingSecrets(events: readonly ConferenceEvent[], state: ConferenceState): Secret[] {
  const works = (reader: Participant) =>
    (leads(reader) || reader.role === 'keyWorker' || reader.role === 'professional') && !state.blind.includes(reader.id)
  return events.flatMap((event) => secretsOfEvent(event, events, state, works))
}

function secretsOfEvent(
  event: ConferenceEvent,
  events: readonly ConferenceEvent[],
  state: ConferenceState,
  works: Secret['mayBeSeenBy'],
): Secret[] {
  switch (event.type) {
    case 'reflectionWritten': {
      const { id, by, text } = event.reflection
      const isShared = state.markSpread !== null && state.reflections[id]?.text === text
      return [secret('reflection', [text], (reader) => reader.id === by || (isShared && works(reader)))]
    }
    case 'summaryWritten': {
      const { text } = event.summary
      const approved = events.flatMap((other) =>
        other.type === 'summaryApproved' && other.summary.text === text ? [other.summary.forIds] : [],
      )
      return [
        secret('summary', [text], (reader) => {
          if (works(reader)) return true
          return approved.some((forIds) => isManager(reader) || isTheirs(reader, forIds, state))
        }),
      ]
    }
    case 'summaryMissing':
      return [secret('why no summary', [event.reason], (reader) => works(reader) || isManager(reader))]
    case 'amendmentAdded': {
      const { id, by, memberId, text } = event.amendment
      return [
        secret('amendment', [text], (reader) => {
          const isOwn = reader.id === by || (isFamily(reader) && reader.memberId === memberId)
          return isOwn || isOpen(`amendment:${id}`, reader, state)
        }),
      ]
    }
    default:
      return []
  }
}

/** For this member, and for them alone where anything is kept from them. */
function isTheirs(reader: Participant, forIds: readonly string[], state: ConferenceState): boolean {
  if (!isFamily(reader) || !forIds.some((id) => id === reader.memberId)) return false
  const things = [...Object.values(state.notes), ...Object.values(state.voices), ...Object.values(state.timeline)]
  return forIds.length === 1 || !things.some(({ notVisibleTo }) => isNamed(reader, notVisibleTo))
}
