import type { FrameContent } from '@rondom/shared/board/frame.ts'
import type { JudgementContent } from '@rondom/shared/board/judgement.ts'
import type { DraftCard, DraftRating } from '@rondom/shared/board/perspective.ts'
import type { DecisionType } from '@rondom/shared/domain/decisions.ts'
import type { DocumentName } from '@rondom/shared/domain/documents.ts'
import type { ConferenceEvent, NumberedEvent } from '@rondom/shared/domain/events.ts'
import type { AccountId, CommandId, ConferenceId, MemberId, ParticipantId, TextId } from '@rondom/shared/domain/ids.ts'
import type { CommandAnswer } from '@rondom/shared/wire/live.ts'

/** What the audit keeps of one act (NEN 7513): ids and codes, never content. */
export interface AuditEntry {
  at: string
  conferenceId: ConferenceId | null
  participantId: ParticipantId | null
  accountId: AccountId | null
  /** The command's type or the act's name. */
  action: string
  /** What it concerned: an id, a document's name, or null. */
  part: string | null
  sessionId: string | null
}

/** The log of one conference with its words. A text is null once erased. */
export interface ConferenceLog {
  events: (NumberedEvent & { event: ConferenceEvent })[]
  texts: Map<TextId, string | null>
}

/** Everything one command writes, in one transaction. */
export interface Append {
  conferenceId: ConferenceId
  events: (NumberedEvent & { event: ConferenceEvent })[]
  texts: Record<TextId, string>
  command: { id: CommandId; by: ParticipantId | null; answer: CommandAnswer }
  audit: AuditEntry
}

/** Keeps the logs. Resolves after the rows are fsynced; rejects with nothing written. */
export interface ConferenceStore {
  /** The disk does not answer: what is given now is refused, until it does. */
  readonly isStuck: boolean
  /** Null where no such conference exists. */
  load(conferenceId: ConferenceId): Promise<ConferenceLog | null>
  append(append: Append): Promise<void>
  /** The answer a command got before, or null. Ids are compared per participant. */
  answerTo(conferenceId: ConferenceId, by: ParticipantId | null, id: CommandId): Promise<CommandAnswer | null>
  /** Writes an audit entry for what changes nothing (a refused approach, a reading). */
  audit(entry: AuditEntry): Promise<void>
}

/** A card with who wrote it, by the binding of its Yjs client; null where that client is unknown. */
export type SignedCard = DraftCard & { authorId: ParticipantId | null }

export interface SignedPerspective {
  cards: SignedCard[]
  rating: DraftRating & { by: ParticipantId | null }
}

/** What the conference needs of the shared text. Readings come from the server's own durable copy. */
export interface ConferenceDocuments {
  /**
   * Takes no more updates for these documents and resolves when all that were received before are on disk
   * and applied. The returned function opens them again (after a refusal).
   */
  freeze(conferenceId: ConferenceId, names: readonly DocumentName[]): Promise<() => void>
  readPerspective(conferenceId: ConferenceId, name: DocumentName): Promise<SignedPerspective>
  readFrame(conferenceId: ConferenceId): Promise<FrameContent>
  /** The judgement on the table, with what it means for these children. */
  readJudgement(conferenceId: ConferenceId, children: readonly MemberId[]): Promise<JudgementContent>
  /** Calls back after a perspective, the frame or the table changed, at most a few times a second per conference. */
  onChanged(listener: (conferenceId: ConferenceId) => void): () => void
}

/** The catalogue of key decisions that a conference adopts when it is opened (decision M15). */
export interface DecisionTypes {
  /** That of the team of this account; the default one for an opening without an account. */
  openedBy(accountId: AccountId | null): Promise<DecisionType[]>
}
