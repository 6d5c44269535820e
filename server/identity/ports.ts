import type { AccountId, ConferenceId, InvitationId, ParticipantId } from '@rondom/shared/domain/ids.ts'
import type { Account, OpenedExample, Organisation } from '@rondom/shared/wire/http.ts'
import type { AuditEntry } from '../conference/ports.ts'

/** Who a session belongs to: an account of the house, or a guest in one seat of one conference. */
export type SessionHolder =
  | { kind: 'account'; accountId: AccountId }
  | { kind: 'guest'; conferenceId: ConferenceId; participantId: ParticipantId }

/** A session as it is kept. The secret of the cookie itself is nowhere. Instants are ISO. */
export interface StoredSession {
  id: string
  secretHash: string
  holder: SessionHolder
  createdAt: string
  expiresAt: string
}

/** What opening a session ended: the ids of the sessions it took the place of. */
export type Opened = { ended: string[] }

/** A code as it is kept: its hash, and the salt of that hash. */
export interface StoredCode {
  salt: string
  codeHash: string
  /** ISO instant. */
  expiresAt: string
}

export interface StoredInvitation extends StoredCode {
  id: InvitationId
  conferenceId: ConferenceId
  participantId: ParticipantId
  secretHash: string
}

/** Organisations and accounts of the house. E-mail addresses are in lower case. */
export interface AccountStore {
  hasAccounts(): Promise<boolean>
  organisations(): Promise<Organisation[]>
  accounts(): Promise<Account[]>
  accountById(id: AccountId): Promise<Account | null>
  accountByEmail(email: string): Promise<Account | null>
  addOrganisation(organisation: Organisation, audit: AuditEntry): Promise<void>
  /** False where the address has an account already. */
  addAccount(account: Account, audit: AuditEntry): Promise<boolean>
}

/** The link for the first account. There is one at most, and none once an account exists. */
export interface SetupStore {
  replaceLink(secretHash: string, at: string): Promise<void>
  /** Burns the link and makes organisation, account and session, all or nothing; null where the link is not this one. */
  setUp(first: {
    secretHash: string
    account: Account
    session: StoredSession
    audit: AuditEntry
  }): Promise<Opened | null>
}

/** One-time codes of accounts, one per address at most. */
export interface CodeStore {
  /** Keeps a code in the place of a former one, and clears what has expired. `accountId` is null for an unknown address. */
  put(code: StoredCode & { addressHash: string; accountId: AccountId | null }, now: string): Promise<void>
  /** Counts a try and answers the code; null where there is none, it has expired, or its tries are used up. */
  countTry(
    addressHash: string,
    now: string,
    most: number,
  ): Promise<(StoredCode & { accountId: AccountId | null }) | null>
  /** Burns the code and opens the session, all or nothing; null where another has burnt it. */
  redeem(burn: {
    addressHash: string
    codeHash: string
    session: StoredSession
    replaces: string | null
    audit: AuditEntry
  }): Promise<Opened | null>
}

/** Invitations, one per seat at most. */
export interface InvitationStore {
  /** Keeps an invitation in the place of a former one for this seat. */
  put(invitation: StoredInvitation, audit: AuditEntry): Promise<void>
  find(id: InvitationId): Promise<StoredInvitation | null>
  /** Counts a try of the code; false where it has been used, has expired, or its tries are used up. */
  countTry(id: InvitationId, now: string, most: number): Promise<boolean>
  /** Burns the code, ends this seat's former sessions and opens the session, all or nothing; null where another has burnt it. */
  redeem(burn: {
    id: InvitationId
    codeHash: string
    session: StoredSession
    replaces: string | null
    audit: AuditEntry
  }): Promise<Opened | null>
}

/** Sessions. */
export interface SessionStore {
  find(secretHash: string, now: string): Promise<StoredSession | null>
  /** Opens a session in the place of another one of the same browser. */
  open(session: StoredSession, replaces: string | null, audit: AuditEntry): Promise<Opened>
  end(id: string, audit: AuditEntry): Promise<void>
  /** Removes what has expired; answers the ids. */
  endExpired(now: string): Promise<string[]>
}

/** Conferences that were made from an example, with the key of their seats' secrets. */
export interface ExampleStore {
  add(example: {
    conferenceId: ConferenceId
    key: string
    title: string
    seatKey: string
    createdAt: string
  }): Promise<void>
  seatKeyOf(conferenceId: ConferenceId): Promise<string | null>
  /** Newest first. */
  list(): Promise<OpenedExample[]>
}
