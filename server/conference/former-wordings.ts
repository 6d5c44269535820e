import { actionItem, type DerivedItem, decisionItem, differenceItem, needItem } from '@rondom/shared/domain/derived.ts'
import type { ConferenceEvent, NumberedEvent } from '@rondom/shared/domain/events.ts'
import type { ConsultationId, DecisionId, DifferenceId, NeedId } from '@rondom/shared/domain/ids.ts'
import type { RestrictionLog } from './restrictions.ts'

/** A derived item, or a part of it that is written anew by itself. */
export type Part = DerivedItem | `${DerivedItem}#${string}`

/** What came of a difference. */
export function resultPart(id: DifferenceId): Part {
  return `${differenceItem(id)}#result`
}

/** What was decided, with its reasons. */
export function outcomePart(id: DecisionId): Part {
  return `${decisionItem(id)}#outcome`
}

/** One advice on a key decision. */
export function advicePart(id: DecisionId, consultationId: ConsultationId): Part {
  return `${decisionItem(id)}#${consultationId}`
}

/** Why a need stays open. */
export function openPart(id: NeedId): Part {
  return `${needItem(id)}#open`
}

/** Per part the numbers of the events that worded it, in order, until the record was established. */
export interface Wordings {
  byPart: Map<Part, number[]>
  isEstablished: boolean
}

export function noWordings(): Wordings {
  return { byPart: new Map(), isEstablished: false }
}

/** True for the name of a part, in a log of what is closed to whom. */
export function isPart(thing: string): thing is Part {
  return thing.includes(':')
}

/**
 * Remembers what a release opens: the item as it stands. How it was worded before was not read by who releases it,
 * and stays closed to who it opens to (rule R57). What the record says stands there, whatever came beside it.
 * `wordings` holds what was worded before, and takes note.
 */
export function logReleases(log: RestrictionLog, { n, event }: NumberedEvent, wordings: Wordings): RestrictionLog {
  if (event === null) return log
  const part = wordedBy(event)
  const { byPart } = wordings
  if (event.type === 'recordEstablished') wordings.isEstablished = true
  if (part !== null && !wordings.isEstablished) byPart.set(part, [...(byPart.get(part) ?? []), n])
  if (event.type !== 'itemReleased') return log
  const { item, to } = event
  const reworded = [...byPart].filter(
    ([one, numbers]) => (one === item || one.startsWith(`${item}#`)) && numbers.length > 1,
  )
  const closed = reworded.map(([one, numbers]) => [one, { ...log[one], [to]: numbers.at(-1)! - 1 }])
  return { ...log, ...Object.fromEntries(closed) }
}

/** The part that an event words anew; null for what words nothing. */
function wordedBy(event: ConferenceEvent): Part | null {
  switch (event.type) {
    case 'differenceRecorded':
      return differenceItem(event.difference.id)
    case 'differenceConcluded':
      return resultPart(event.differenceId)
    case 'decisionRecorded':
      return decisionItem(event.decision.id)
    case 'outcomeWritten':
      return outcomePart(event.decisionId)
    case 'adviceGiven':
      return advicePart(event.decisionId, event.consultationId)
    case 'needRecorded':
      return needItem(event.need.id)
    case 'openNeedRecorded':
      return openPart(event.openNeed.needId)
    case 'openNeedWithdrawn':
      return openPart(event.needId)
    case 'actionRecorded':
      return actionItem(event.action.id)
    default:
      return null
  }
}
