/**
 * Nothing could be written or read: the disk is full or broken, or the server is going down. Nothing of what was asked
 * has been written, unless the writing thread ended before it could answer: what is written then conflicts with what is
 * asked next. Asking again later may succeed.
 */
export class StorageUnavailable extends Error {
  override readonly name: string = 'StorageUnavailable'
}

/**
 * A row that was altered, moved or damaged, so that it cannot be read. `code` names it: its kind and number, or
 * which update of a document's tail.
 */
export class DamagedRow extends StorageUnavailable {
  override readonly name = 'DamagedRow'
  readonly code: string

  constructor(code: string, options: ErrorOptions = {}) {
    super(code, options)
    this.code = code
  }
}

/**
 * What was asked does not fit what is stored: a number, id or name is taken, or a row that had to be there
 * is not. Nothing of it has been written.
 */
export class WriteConflict extends Error {
  override readonly name = 'WriteConflict'
}

/** What storage says to the operator. Fields are ids and codes. */
export interface StorageLog {
  error(fields: Record<string, unknown>, sentence: string): void
}
