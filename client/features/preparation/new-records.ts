import { type MemberId, newId, type PartyId } from '@rondom/shared/domain/ids.ts'
import type { TimelineKind } from '@rondom/shared/domain/meeting.ts'
import type { OrganisationType } from '@rondom/shared/domain/organisations.ts'
import type { FamilyMember, Party } from '@rondom/shared/domain/people.ts'
import type { EntryInput, MemberInput, ParticipantInput, PartyInput } from './record-inputs.ts'

/** Somebody new in the household, of whom nothing is known yet. */
export function newMember(kind: FamilyMember['kind']): MemberInput {
  return {
    id: newId('member'),
    name: '',
    kind,
    relation: '',
    birthMonth: null,
    custody: false,
    live: false,
    informed: null,
    notInformedReason: null,
  }
}

/** A new entry of the roster, named after its kind until somebody names it better. */
export function newParty(type: OrganisationType, name: string): PartyInput {
  return {
    id: newId('party'),
    kind: type === 'informal_network' ? 'network' : 'organisation',
    name,
    organisationType: type,
    ground: '',
    purpose: '',
    necessity: '',
  }
}

const UNKNOWN_PERSON = {
  name: '',
  title: '',
  organisationName: '',
  accountId: null,
  memberId: null,
  reason: '',
  informationLimit: '',
} as const

/** Somebody new of a party: a professional, or a supporter where the party is the family's own network. */
export function newPersonOf(party: Pick<Party, 'id' | 'kind' | 'name'>): ParticipantInput {
  const isNetwork = party.kind === 'network'
  return {
    ...UNKNOWN_PERSON,
    id: newId('participant'),
    partyId: party.id,
    organisationName: isNetwork ? '' : party.name,
    role: isNetwork ? 'network' : 'professional',
    writesPerspective: true,
  }
}

/** Somebody new who belongs to no party (rule R11). */
export function newPartylessPerson(role: 'deputy' | 'teamManager', organisationName: string): ParticipantInput {
  return {
    ...UNKNOWN_PERSON,
    id: newId('participant'),
    partyId: null,
    organisationName,
    role,
    writesPerspective: false,
  }
}

/** The own seat of a family member who takes part live (rule R14). */
export function newSeatOf(member: { id: MemberId; name: string; relation: string }): ParticipantInput {
  return {
    ...UNKNOWN_PERSON,
    id: newId('participant'),
    partyId: member.id satisfies PartyId,
    name: member.name,
    title: member.relation,
    role: 'familyMember',
    memberId: member.id,
    writesPerspective: true,
  }
}

/** A new fact of the history. */
export function newEntry(kind: TimelineKind): EntryInput {
  return { id: newId('timelineEntry'), kind, on: '', text: '', source: '', notVisibleTo: [] }
}
