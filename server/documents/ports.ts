import type { DocumentName } from '@rondom/shared/domain/documents.ts'
import type { ConferenceId, ParticipantId } from '@rondom/shared/domain/ids.ts'

/** A document as it is kept: a snapshot and the updates since, and who owns which Yjs client. */
export interface StoredDocument {
  /** A Yjs V1 update, or null where nothing was compacted yet. */
  snapshot: Uint8Array | null
  /** Updates after the snapshot, in the order in which they were received. */
  tail: Uint8Array[]
  clients: Map<number, ParticipantId>
}

/** One received update, with the client bindings it made. */
export interface UpdateRow {
  conferenceId: ConferenceId
  document: DocumentName
  participantId: ParticipantId
  bytes: Uint8Array
  newClients: number[]
}

/** Keeps the shared text. A promise resolves after the row is fsynced; it rejects with nothing written. */
export interface DocumentJournal {
  load(conferenceId: ConferenceId, document: DocumentName): Promise<StoredDocument>
  append(row: UpdateRow): Promise<void>
  /** Replaces snapshot and tail by one snapshot, in one transaction; typed-and-deleted text is gone after it. */
  compact(conferenceId: ConferenceId, document: DocumentName, snapshot: Uint8Array): Promise<void>
}
