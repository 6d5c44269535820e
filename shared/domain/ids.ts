/**
 * Kinds of id. An id is `<prefix>_<16 characters of a-z0-9>`; the prefix tells what it names, so that a
 * wrong kind is refused at the door. Ids of things people add are made by the client that adds them, so
 * that a command sent twice still means one thing.
 */
export const ID_PREFIX = {
  case: 'ca',
  conference: 'cf',
  party: 'pa',
  participant: 'pe',
  member: 'me',
  note: 'no',
  voice: 'vo',
  difference: 'di',
  uncertainty: 'un',
  timelineEntry: 'ti',
  decisionType: 'dt',
  decision: 'kd',
  consultation: 'cn',
  need: 'ne',
  earlierNeed: 'en',
  action: 'at',
  reflection: 'rf',
  summary: 'su',
  amendment: 'am',
  text: 'tx',
  command: 'co',
  account: 'ac',
  organisation: 'or',
  invitation: 'iv',
} as const

export type IdKind = keyof typeof ID_PREFIX

export type CaseId = string
export type ConferenceId = string
/** A roster entry: an organisation's delegation, someone of the network, or a family member (then the member's id). */
export type PartyId = string
export type ParticipantId = string
export type MemberId = string
/** Whoever a restriction can name: a family member, or a participant of the network. */
export type PersonId = MemberId | ParticipantId
export type NoteId = string
export type VoiceId = string
export type DifferenceId = string
export type UncertaintyId = string
export type TimelineEntryId = string
export type DecisionTypeId = string
export type DecisionId = string
export type ConsultationId = string
export type NeedId = string
export type EarlierNeedId = string
export type ActionId = string
export type ReflectionId = string
export type SummaryId = string
export type AmendmentId = string
/** Names a row of free text; the text itself travels and is erased apart from the event that refers to it. */
export type TextId = string
export type CommandId = string
export type AccountId = string
export type OrganisationId = string
export type InvitationId = string

const BODY = '[a-z0-9]{16}'

/** The pattern of one or more kinds of id, anchored. */
export function idPattern(...kinds: IdKind[]): RegExp {
  return new RegExp(`^(?:${kinds.map((kind) => ID_PREFIX[kind]).join('|')})_${BODY}$`)
}

const patterns = new Map<IdKind, RegExp>()

/** True when `value` is an id of this kind. */
export function isId(kind: IdKind, value: string): boolean {
  const pattern = patterns.get(kind) ?? idPattern(kind)
  patterns.set(kind, pattern)
  return pattern.test(value)
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789'

/**
 * A new id of this kind, from the 82 random bits of 16 characters.
 * `bytes` gives n random bytes; bytes above 251 are skipped so that each character is equally likely.
 */
export function newId(kind: IdKind, bytes: (n: number) => Uint8Array = randomBytes): string {
  let body = ''
  while (body.length < 16) {
    for (const byte of bytes(24)) {
      if (byte < 252 && body.length < 16) body += ALPHABET[byte % 36]
    }
  }
  return `${ID_PREFIX[kind]}_${body}`
}

function randomBytes(n: number): Uint8Array {
  return globalThis.crypto.getRandomValues(new Uint8Array(n))
}
