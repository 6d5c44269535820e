import type { DocumentName } from '@rondom/shared/domain/documents.ts'
import type { ConferenceId } from '@rondom/shared/domain/ids.ts'
import type { Log } from '../log.ts'
import type { Compactor } from './compactor.ts'
import type { DocumentJournal, StoredDocument } from './ports.ts'

/** Updates after which a document is compacted: when it is opened or left, in a quiet moment, and without any. */
const LONG_TAIL = { left: 64, quiet: 512, busy: 20_000 }

/**
 * The compacting of one document, beside its life in memory: it works from what is on disk, and replaces only what
 * it read; changes go on meanwhile and stay in the tail.
 */
export class DocumentCompaction {
  readonly #conferenceId: ConferenceId
  readonly #name: DocumentName
  readonly #parts: { journal: DocumentJournal; compactor: Compactor; log: Log }
  #tail: number
  /** Moves up when one is begun, so that a full disk is not asked again with every change. */
  #dueAt = LONG_TAIL.busy
  /** The tail when one was begun last: without anything new, another would come to the same. */
  #begunAt = 0
  #underWay = 0
  /** The last that was asked for; each waits for the one before. */
  #last: Promise<void> = Promise.resolve()

  constructor(
    conferenceId: ConferenceId,
    name: DocumentName,
    tail: number,
    parts: { journal: DocumentJournal; compactor: Compactor; log: Log },
  ) {
    this.#conferenceId = conferenceId
    this.#name = name
    this.#tail = tail
    this.#parts = parts
  }

  /** Updates since the last snapshot. */
  get tail(): number {
    return this.#tail
  }

  /** The tail is long for a document that is left, or else in use, and has grown since one was begun. */
  isWorthwhile(isLeft: boolean): boolean {
    return this.#tail > Math.max(isLeft ? LONG_TAIL.left : LONG_TAIL.quiet, this.#begunAt)
  }

  /** There is a tail, and it has grown since one was begun. */
  get isDue(): boolean {
    return this.#tail > this.#begunAt
  }

  get isUnderWay(): boolean {
    return this.#underWay > 0
  }

  /** So many updates were written. */
  grew(updates: number): void {
    this.#tail += updates
    if (this.#tail < this.#dueAt) return
    this.#dueAt = this.#tail + LONG_TAIL.busy
    this.begin().catch((err) =>
      this.#parts.log.error({ conferenceId: this.#conferenceId, document: this.#name, err }, 'compaction failed'),
    )
  }

  /**
   * Replaces what is on disk when it is its turn by one snapshot; what was typed and deleted by now is gone after
   * it. Rejects where that fails: all is then as it was.
   */
  begin(): Promise<void> {
    this.#underWay += 1
    this.#begunAt = this.#tail
    this.#last = this.ended()
      .then(() => this.#compact())
      .finally(() => {
        this.#underWay -= 1
      })
    return this.#last
  }

  /** Resolves when what was begun before has ended, well or not. */
  ended(): Promise<void> {
    return this.#last.catch(() => undefined)
  }

  async #compact(): Promise<void> {
    if (this.#tail === 0) return
    const { journal, compactor } = this.#parts
    let read: StoredDocument | undefined
    const compacted = await compactor.compact(async () => {
      read = await journal.load(this.#conferenceId, this.#name)
      return read
    })
    // Parts are missing: what waits for them must not go.
    if (compacted === null || read === undefined) return
    await journal.compact(this.#conferenceId, this.#name, read, compacted)
    this.#tail -= read.tail.length
    this.#begunAt = 0
    this.#dueAt = LONG_TAIL.busy
  }
}
