import type { CommandOf } from '@rondom/shared/domain/commands.ts'
import type { Consent, ConsentPair } from '@rondom/shared/domain/consents.ts'
import type { TextId } from '@rondom/shared/domain/ids.ts'
import type { TimelineEntry } from '@rondom/shared/domain/meeting.ts'
import type { FamilyMember, Participant, Party } from '@rondom/shared/domain/people.ts'

export type MemberInput = CommandOf<'recordMember'>['member']
export type PartyInput = CommandOf<'recordParty'>['party']
export type ParticipantInput = CommandOf<'recordParticipant'>['participant']
export type ConsentInput = CommandOf<'recordConsent'>['consent']
export type EntryInput = CommandOf<'recordTimelineEntry'>['entry']

/** The words behind a TextId; empty where there are none. */
export type Words = (id: TextId | null) => string

/** Looks words up in the texts this reader received. */
export function wordsFrom(texts: Record<TextId, string | null>): Words {
  return (id) => (id === null ? '' : (texts[id] ?? ''))
}

/** Somebody of the household as the command takes them in. */
export function memberInput(member: FamilyMember, words: Words): MemberInput {
  return { ...member, notInformedReason: words(member.notInformedReason) || null }
}

/** A party as the command takes it in. */
export function partyInput(party: Party, words: Words): PartyInput {
  const { joined: _decidedByTheServer, ...rest } = party
  return {
    ...rest,
    ground: words(party.ground),
    purpose: words(party.purpose),
    necessity: words(party.necessity),
  }
}

/** Somebody at the table as the command takes them in; null for the facilitator, whom no command records. */
export function participantInput(participant: Participant, words: Words): ParticipantInput | null {
  const { attendance: _attendance, admission: _admission, role, ...rest } = participant
  if (role === 'facilitator') return null
  return { ...rest, role, reason: words(participant.reason), informationLimit: words(participant.informationLimit) }
}

/** A consent as the command takes it in; what was never asked starts as "not asked". */
export function consentInput(pair: ConsentPair, consent: Consent | undefined, words: Words): ConsentInput {
  return {
    aboutId: pair.aboutId,
    byId: pair.byId,
    status: consent?.status ?? 'not_asked',
    scope: consent?.scope ?? 'full',
    terms: words(consent?.terms ?? null),
    reason: words(consent?.reason ?? null),
    returnOn: consent?.returnOn ?? null,
  }
}

/** A fact of the history as the command takes it in. */
export function entryInput(entry: TimelineEntry, words: Words): EntryInput {
  return { ...entry, text: words(entry.text) }
}
