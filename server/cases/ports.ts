import type { AccountId, CaseId, ConferenceId, ParticipantId } from '@rondom/shared/domain/ids.ts'
import type { ConferenceEntry } from '@rondom/shared/wire/http.ts'

/** The list of conferences, for those who have a seat in them. */
export interface ConferenceRegister {
  /** Conferences in which this account is on the roster, newest first. */
  ofAccount(accountId: AccountId): Promise<ConferenceEntry[]>
  /** The conferences of a case, newest first, whoever has a seat in them; empty where there is no such case. */
  ofCase(caseId: CaseId): Promise<ConferenceId[]>
  /** One conference, as an entry for this seat; null where there is no such conference. */
  ofSeat(conferenceId: ConferenceId, participantId: ParticipantId): Promise<ConferenceEntry | null>
}
