/** Rows of each table, as Kysely reads them. Instants are ISO texts, JSON stands as text, numbers are whole. */
export interface Schema {
  organisations: { id: string; name: string; type: string; created_at: string }
  /** JSON list of the types of key decisions that an organisation made. */
  decision_catalogues: { organisation_id: string; types: string; changed_at: string }
  accounts: {
    id: string
    organisation_id: string
    name: string
    /** In lower case. */
    email: string
    /** JSON list of account roles. */
    roles: string
    created_at: string
  }
  setup_links: { secret_hash: string; created_at: string }
  one_time_codes: {
    /** Hash of the e-mail address, so that asking for an unknown one leaves no address behind. */
    address_hash: string
    /** Null where no account has the address: such a code opens nothing. */
    account_id: string | null
    salt: string
    code_hash: string
    tries: number
    expires_at: string
  }
  sessions: {
    id: string
    secret_hash: string
    account_id: string | null
    conference_id: string | null
    participant_id: string | null
    created_at: string
    expires_at: string
  }
  invitations: {
    id: string
    conference_id: string
    participant_id: string
    secret_hash: string
    salt: string
    code_hash: string
    tries: number
    code_expires_at: string
    /** Null while the code has not been used. */
    redeemed_at: string | null
  }
  examples: { conference_id: string; key: string; title: string; seat_key: string; created_at: string }
  cases: { id: string; created_at: string }
  /** One row per conference; from `code` on a projection of its events, for lists. */
  conferences: {
    id: string
    case_id: string
    created_at: string
    /** Sealed, as base64. */
    code: string
    conference_on: string
    starts_at: string | null
    phase: string
  }
  /** Projection: which accounts have a seat in which conference. */
  roster: { conference_id: string; participant_id: string; account_id: string }
  /** `event` is sealed JSON. */
  events: { conference_id: string; n: number; at: string; by_participant: string | null; event: Uint8Array }
  /** Sealed free text of events. A null text is erased. */
  contents: { conference_id: string; id: string; text: Uint8Array | null }
  /** An answer holds a number, never a text: what is refused is not kept. */
  commands: { conference_id: string; participant_key: string; id: string; answer: string }
  audit: {
    seq: number
    at: string
    conference_id: string | null
    participant_id: string | null
    account_id: string | null
    action: string
    part: string | null
    session_id: string | null
  }
  /** `bytes` are sealed, and so is their state vector; the snapshot holds the updates through that number. */
  document_snapshots: {
    conference_id: string
    document: string
    through: number
    bytes: Uint8Array
    /** Null in a snapshot from before it was kept. */
    vector: Uint8Array | null
  }
  /** `bytes` are the sealed updates of one write (see packed-updates). A document's numbers only rise. */
  document_updates: { conference_id: string; document: string; seq: number; bytes: Uint8Array }
  document_clients: {
    conference_id: string
    document: string
    client: number
    participant_id: string
    /** The day (UTC) on which it was bound; null where that was not kept. */
    bound_on: string | null
  }
  /**
   * One row: a sealed word that tells whether the keys are the right ones, and whether (1) or not yet (0) what stood
   * in clear before is gone from the file.
   */
  sealing: { word: Uint8Array; swept: number }
}
