import type { ParticipantId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { Refusal } from '@rondom/shared/domain/refusals.ts'
import type { UpdateRow } from './ports.ts'
import type { AdmittedUpdate } from './update-admission.ts'

/** A connected replica of a document, as far as documents know one; what carries it is not their business. */
export interface Replica {
  readonly participantId: ParticipantId
  /** Takes one update with changes, of others or its own and others', all of which are on disk. */
  relay(update: Uint8Array): void
}

/** What became of a change: on disk, or why not. `early`: it follows from a change that is not here. */
export type Outcome = 'saved' | { refusal: Refusal; early: boolean }

/** A change as received. `catchesUp`: it answers the server's question what the replica has (sync step 2). */
export interface Change {
  replica: Replica
  bytes: Uint8Array
  catchesUp: boolean
  settle(outcome: Outcome): void
  /** Set once its outcome is told. */
  isSettled?: boolean
}

/** Bytes that a change may have: who catches up names every deletion that a document knows of. */
export function mostBytesOf(catchesUp: boolean): number {
  return catchesUp ? LIMITS.documentCatchUpBytes : LIMITS.documentFrameBytes
}

/** True for an update without structs and deletions: the answer of who has nothing new. */
export function bringsNothing(update: Uint8Array): boolean {
  return update.byteLength === 2 && update[0] === 0 && update[1] === 0
}

/** An admitted change. Without news the document holds it already: it is acknowledged, and not written again. */
export interface Admitted {
  change: Change
  update: AdmittedUpdate
  isNews: boolean
}

/** Makes the row of an admitted change; `today` is the day (UTC) of what it binds. */
export function rowOf(today: string): (admitted: Admitted) => UpdateRow {
  return ({ change, update: { bytes, newClients } }) => {
    return { participantId: change.replica.participantId, bytes, newClients, boundOn: today }
  }
}
