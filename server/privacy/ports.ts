import type { DocumentName } from '@rondom/shared/domain/documents.ts'
import type { ConferenceId } from '@rondom/shared/domain/ids.ts'

/** What a sealed row holds. */
export type SealedKind = 'snapshot' | 'vector' | 'updates' | 'event' | 'text' | 'code' | 'check'

/** Where a sealed row stands. It is authenticated with the content: moved to another place, a row does not open. */
export interface Place {
  /** Empty for what belongs to the whole house. */
  conferenceId: ConferenceId | ''
  /** The document, or the conference's log, or the house. */
  part: DocumentName | 'log' | 'house'
  /** The row's number in that part, or its id where rows have no numbers. */
  sequence: number | string
  kind: SealedKind
}

/** Seals what may not stand on disk in clear. Which key serves a place is known in here alone. */
export interface Keys {
  /** Fresh bytes, which say in front by which format and key they are to be opened. */
  seal(place: Place, clear: Uint8Array): Uint8Array
  /** @throws an Error where these bytes were not sealed for this place by these keys, or were altered. */
  open(place: Place, sealed: Uint8Array): Uint8Array
}

/** Gives the keys of the house. They are made where there are none yet and `mayCreate` is true. */
export type OpenKeys = (mayCreate: boolean) => Keys

/**
 * Why the house cannot be opened with its key file. `wrong`: it is a key, but not the one that the database was
 * sealed with.
 */
export type KeyProblem = 'missing' | 'unusable' | 'size' | 'wrong'

/** The key file is no good; nothing was changed. `code` is the system's, where it said one. */
export class KeyRefused extends Error {
  override readonly name = 'KeyRefused'
  readonly problem: KeyProblem
  readonly code: string | undefined

  constructor(problem: KeyProblem, options: { cause?: unknown } = {}) {
    super(`key ${problem}`, options)
    this.problem = problem
    this.code = (options.cause as { code?: string } | undefined)?.code
  }
}
