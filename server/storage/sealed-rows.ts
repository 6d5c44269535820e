import type { Keys, Place } from '../privacy/ports.ts'
import { DamagedRow } from '../storage-ports.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Seals a text for its place. */
export function sealText(keys: Keys, place: Place, text: string): Uint8Array {
  return keys.seal(place, encoder.encode(text))
}

/** @throws DamagedRow naming the row, by its kind and number, where it does not open. */
export function openRow(keys: Keys, place: Place, sealed: Uint8Array): Uint8Array {
  try {
    return keys.open(place, sealed)
  } catch (cause) {
    throw new DamagedRow(`${place.kind} ${place.sequence}`, { cause })
  }
}

/** @throws DamagedRow naming the row where it does not open. */
export function openText(keys: Keys, place: Place, sealed: Uint8Array): string {
  return decoder.decode(openRow(keys, place, sealed))
}

/** Where a row of a conference's log stands. */
export function inLog(conferenceId: string, kind: 'event' | 'text', sequence: number | string): Place {
  return { conferenceId, part: 'log', sequence, kind }
}

/** The code of a case stands in a list that is read whole: as text, and in one row per conference. */
export function sealCode(keys: Keys, conferenceId: string, code: string): string {
  return Buffer.from(sealText(keys, codeOf(conferenceId), code)).toString('base64')
}

/** @throws DamagedRow where it does not open. */
export function openCode(keys: Keys, conferenceId: string, sealed: string): string {
  return openText(keys, codeOf(conferenceId), Buffer.from(sealed, 'base64'))
}

function codeOf(conferenceId: string): Place {
  return { conferenceId, part: 'log', sequence: 0, kind: 'code' }
}
