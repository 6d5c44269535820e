import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { ConferenceEvent, EventOf, EventType } from '@rondom/shared/domain/events.ts'
import type { PersonId } from '@rondom/shared/domain/ids.ts'
import type { Part } from './former-wordings.ts'
import { isProfessional, type Reader } from './reader.ts'
import { isNamedIn } from './restrictions.ts'

/** Who looks, at which number, with what the state was before the event. */
export interface Sight {
  n: number
  before: ConferenceState
  reader: Reader
}

/** Cuts one kind of event to what a reader may see; null hides it whole. */
export type Redaction<K extends EventType> = (event: EventOf<K>, sight: Sight) => ConferenceEvent | null

/** Everyone at the table sees the whole event. */
export const whole = (event: ConferenceEvent): ConferenceEvent => event

/**
 * Sees texts about the conference that carry no restriction of their own: professionals; the team manager;
 * the family while nothing is restricted for anyone; the network never.
 */
export function readsUnrestrictedText(reader: Reader): boolean {
  if (reader.role === 'familyMember') return !reader.anyRestricted
  return reader.role !== 'network'
}

/** Sees the case and its frame: as above, the team manager from `deciding`. */
export function readsFrame(reader: Reader): boolean {
  return reader.readsContent && readsUnrestrictedText(reader)
}

/** True when something with a restriction of its own, now or in a later version, is closed to this reader. */
export function isClosed({ n, reader }: Sight, id: string, notVisibleTo: readonly PersonId[]): boolean {
  return isNamedIn(reader, notVisibleTo) || n <= (reader.closed[id] ?? 0)
}

/** True when this is how something was worded before it was opened to this reader (rule R57). */
export function isFormerWording({ n, reader }: Sight, part: Part): boolean {
  return n <= (reader.closed[part] ?? 0)
}

/** Restrictions tell whom something is kept from: that is for professionals, and for who made them. */
export function seesRestrictions(reader: Reader): boolean {
  return isProfessional(reader)
}
