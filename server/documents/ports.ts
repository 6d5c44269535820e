import type { DocumentName } from '@rondom/shared/domain/documents.ts'
import type { ConferenceId, ParticipantId } from '@rondom/shared/domain/ids.ts'

/** A whole document in one piece. */
export interface Compacted {
  /** A Yjs V1 update. */
  snapshot: Uint8Array
  /** Its state vector, which takes reading all of it to know. */
  vector: Uint8Array
}

/** A document as it is kept: a snapshot and the updates since, and who owns which Yjs client. */
export interface StoredDocument {
  /** A Yjs V1 update, or null where nothing was compacted yet. */
  snapshot: Uint8Array | null
  /** The snapshot's state vector; null where it is not kept with it. */
  vector: Uint8Array | null
  /** The number of the last write that the snapshot holds; 0 where there is none. */
  through: number
  /** Updates after the snapshot, in the order in which they were received. */
  tail: Uint8Array[]
  /** The number for the next write. Numbers only rise; some may have been passed over. */
  next: number
  clients: Map<number, ParticipantId>
  /** The day (UTC) on which a client was bound, where it is known. */
  boundOn: Map<number, string>
}

/** One received update, with the client bindings it made. */
export interface UpdateRow {
  participantId: ParticipantId
  bytes: Uint8Array
  newClients: number[]
  /** The day (UTC) of these bindings. */
  boundOn?: string
}

/** Keeps the shared text. A promise resolves after the rows are fsynced; it rejects with nothing written. */
export interface DocumentJournal {
  /** The disk does not answer: what is given now is refused, until it does. */
  readonly isStuck: boolean
  load(conferenceId: ConferenceId, document: DocumentName): Promise<StoredDocument>
  /** Documents that have updates which are in no snapshot. */
  withTail(): Promise<{ conferenceId: ConferenceId; document: DocumentName }[]>
  /**
   * Writes rows under this number, all or none. They are asked for at most once and when writing begins, so that
   * everything which comes in until then is written with them. Nothing is written where there are none, or where
   * asking throws.
   */
  append(
    conferenceId: ConferenceId,
    document: DocumentName,
    sequence: number,
    rows: () => readonly UpdateRow[],
  ): Promise<void>
  /**
   * Replaces what was read by one snapshot, in one transaction, and leaves what was written since;
   * typed-and-deleted text is gone after it. Rejects where it was replaced in the meantime.
   */
  compact(
    conferenceId: ConferenceId,
    document: DocumentName,
    read: Pick<StoredDocument, 'snapshot' | 'through' | 'next'>,
    compacted: Compacted,
  ): Promise<void>
}
