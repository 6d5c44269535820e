import type { Outcome, Replica } from '../changes.ts'
import type { LiveDocument } from '../live-document.ts'

/** Hands a change in and resolves with what became of it. */
export function submitted(
  document: LiveDocument,
  replica: Replica,
  bytes: Uint8Array,
  catchesUp = false,
): Promise<Outcome> {
  return new Promise((settle) => document.submit({ replica, bytes, catchesUp, settle }))
}
