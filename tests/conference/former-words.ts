import type { ConferenceEvent } from '@rondom/shared/domain/events.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { isFamily } from './secret.ts'

/**
 * True when what was said at this place of the log was worded anew before it was opened to this reader: what opens
 * is how it stands then (rule R57). A part is an item, or what is written anew of it by itself: `decision:…#outcome`.
 */
export type IsFormer = (part: string, index: number, reader: Participant) => boolean

/** Looks through the whole log for what was worded anew and opened later; what the record says stands there. */
export function formerWords(events: readonly ConferenceEvent[]): IsFormer {
  const worded = events.flatMap((event, index) => partsOf(event).map((part) => ({ part, index })))
  const opened = events.flatMap((event, index) => (event.type === 'itemReleased' ? [{ ...event, index }] : []))
  const end = events.findIndex(({ type }) => type === 'recordEstablished')
  const isInRecord = (index: number) => end === -1 || index < end
  return (part, index, reader) =>
    opened.some((release) => {
      const isOfIt = part === release.item || part.startsWith(`${release.item}#`)
      const isMeant = release.to === reader.id || (isFamily(reader) && release.to === reader.memberId)
      if (!isOfIt || !isMeant) return false
      return worded.some((later) => {
        return later.part === part && later.index > index && later.index < release.index && isInRecord(later.index)
      })
    })
}

function partsOf(event: ConferenceEvent): string[] {
  switch (event.type) {
    case 'differenceRecorded':
      return [`difference:${event.difference.id}`]
    case 'differenceConcluded':
      return [`difference:${event.differenceId}#result`]
    case 'decisionRecorded':
      return [`decision:${event.decision.id}`]
    case 'outcomeWritten':
      return [`decision:${event.decisionId}#outcome`]
    case 'adviceGiven':
      return [`decision:${event.decisionId}#${event.consultationId}`]
    case 'needRecorded':
      return [`need:${event.need.id}`]
    case 'openNeedRecorded':
      return [`need:${event.openNeed.needId}#open`]
    case 'openNeedWithdrawn':
      return [`need:${event.needId}#open`]
    case 'actionRecorded':
      return [`action:${event.action.id}`]
    default:
      return []
  }
}
