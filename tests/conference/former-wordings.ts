import type { ConferenceEvent } from '@rondom/shared/domain/events.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { isFamily } from './secret.ts'

/** Says of the event at an index whether this part of an item said something else once it was opened to a reader. */
export type IsFormer = (index: number, item: string, part: string, reader: Participant) => boolean

/** What opens to somebody opens as it stood then, or as the record has it (rule R57). */
export function formerWordings(events: readonly ConferenceEvent[]): IsFormer {
  const established = events.findIndex(({ type }) => type === 'recordEstablished')
  const end = established === -1 ? events.length : established
  const worded = events.slice(0, end).map(partWorded)
  return (index, item, part, reader) => {
    const opened = events.findLastIndex((event) => {
      if (event.type !== 'itemReleased' || event.item !== item) return false
      return event.to === reader.id || (isFamily(reader) && event.to === reader.memberId)
    })
    return index < worded.findLastIndex((one, at) => one === part && at < opened)
  }
}

function partWorded(event: ConferenceEvent): string | null {
  switch (event.type) {
    case 'differenceRecorded':
      return `difference:${event.difference.id}`
    case 'differenceConcluded':
      return `result of ${event.differenceId}`
    case 'decisionRecorded':
      return `decision:${event.decision.id}`
    case 'outcomeWritten':
      return `outcome of ${event.decisionId}`
    case 'adviceGiven':
      return `advice ${event.consultationId}`
    case 'needRecorded':
      return `need:${event.need.id}`
    case 'openNeedRecorded':
      return `open ${event.openNeed.needId}`
    case 'openNeedWithdrawn':
      return `open ${event.needId}`
    case 'actionRecorded':
      return `action:${event.action.id}`
    default:
      return null
  }
}
