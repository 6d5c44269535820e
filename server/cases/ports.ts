import type { DecisionType } from '@rondom/shared/domain/decisions.ts'
import type { AccountId, CaseId, ConferenceId, OrganisationId, ParticipantId } from '@rondom/shared/domain/ids.ts'
import type { ConferenceEntry } from '@rondom/shared/wire/http.ts'
import type { AuditEntry } from '../conference/ports.ts'

/** The list of conferences, for those who have a seat in them. */
export interface ConferenceRegister {
  /** Conferences in which this account is on the roster, newest first. */
  ofAccount(accountId: AccountId): Promise<ConferenceEntry[]>
  /** The one that was opened last; null where there is none. */
  latest(): Promise<ConferenceId | null>
  /** The conferences of a case, newest first, whoever has a seat in them; empty where there is no such case. */
  ofCase(caseId: CaseId): Promise<ConferenceId[]>
  /** One conference, as an entry for this seat; null where there is no such conference. */
  ofSeat(conferenceId: ConferenceId, participantId: ParticipantId): Promise<ConferenceEntry | null>
}

/** The catalogues of key decisions that organisations made. */
export interface DecisionTypeStore {
  /** Null where this organisation made none. */
  ofOrganisation(organisationId: OrganisationId): Promise<DecisionType[] | null>
  /** Keeps a catalogue in the place of the former one. */
  put(organisationId: OrganisationId, types: readonly DecisionType[], audit: AuditEntry): Promise<void>
}
