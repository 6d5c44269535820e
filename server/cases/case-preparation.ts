import type { FrameContent } from '@rondom/shared/board/frame.ts'
import type { Command } from '@rondom/shared/domain/commands.ts'
import { type IdKind, type MemberId, newId, type ParticipantId, type PartyId } from '@rondom/shared/domain/ids.ts'
import { CASE_THEMES, type CaseFacts, type CaseTheme } from '@rondom/shared/domain/meeting.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import type { CaseFile } from './case-file.ts'
import { consentsOf, memberOf } from './case-household.ts'
import { rosterOf } from './case-roster.ts'

/** A seat of a prepared case. `key` is the id of the person in the file. */
export interface PreparedSeat {
  key: string
  participantId: ParticipantId
  /** Null for facilitator and team manager; a member's own id for who is of the family. */
  partyId: PartyId | null
  name: string
  title: string
  organisation: string
  role: Participant['role']
}

/** Everything that is decided before a conference of this case begins. */
export interface CasePreparation {
  opening: { facts: CaseFacts; facilitator: Participant }
  /** What the facilitator does in `preparing`, in this order; ids of commands are for whoever sends them. */
  commands: Command[]
  /** Facilitator first. */
  seats: PreparedSeat[]
  /** Members of the household, by their ids in the file. */
  members: Record<string, MemberId>
  /** What stands in the document `frame`. */
  frame: FrameContent
  /** What the file did not say and was filled in, in Dutch. */
  filled: string[]
}

/** Turns a case file into a conference that can begin. Pure but for the ids, which `makeId` makes. */
export function prepare(file: CaseFile, makeId: (kind: IdKind) => string = newId): CasePreparation {
  const memberIds = keyed(file.family, () => makeId('member'))
  const participantIds = keyed([...file.participants, ...file.family], () => makeId('participant'))
  const idOf = (key: string) => memberIds[key] ?? ''
  const seatOf = (key: string) => participantIds[key] ?? ''

  const facts = factsOf(file)
  const members = file.family.map((person) => memberOf(person, idOf(person.id), file.conferenceOn))
  const roster = rosterOf(file, { party: () => makeId('party'), participantOf: seatOf, memberOf: idOf })
  const { consents, open } = consentsOf(file, members, idOf)
  const facilitator = facilitatorOf(file, seatOf)
  const keyWorker = roster.participants.find(({ participant }) => participant.role === 'keyWorker')

  return {
    opening: { facts, facilitator },
    commands: [
      { type: 'describeCase', facts },
      ...members.map((member): Command => ({ type: 'recordMember', member })),
      ...roster.parties.map((party): Command => ({ type: 'recordParty', party })),
      ...roster.participants.map(({ participant }): Command => ({ type: 'recordParticipant', participant })),
      { type: 'nameInitiator', participantId: keyWorker?.participant.id ?? '' },
      ...consents.map((consent): Command => ({ type: 'recordConsent', consent })),
    ],
    seats: [
      { key: facilitatorKey(file), ...seatFrom(facilitator) },
      ...roster.participants.map(({ key, participant }) => ({ key, ...seatFrom(participant) })),
    ],
    members: memberIds,
    frame: { question: file.guidingQuestion, situation: file.narrative ?? '' },
    filled: [
      'reden van betrokkenheid: de rol',
      'aanbrenger: het vaste gezicht',
      'grond, doel en noodzaak: "casus"',
      'gezinsleden geïnformeerd: ja',
      `geboortemaand: de leeftijd op ${file.conferenceOn}`,
      ...open.map((pair) => `toestemming van ${pair}: niet gevraagd, reden "casus"`),
    ],
  }
}

function factsOf(file: CaseFile): CaseFacts {
  return {
    code: file.id,
    municipality: file.municipality ?? '',
    themes: [themeOf(file.theme ?? '')],
    firstConcernOn: file.firstConcernOn ?? null,
    triggerOn: file.triggerOn ?? null,
    conferenceOn: file.conferenceOn,
  }
}

/** Themes of files may say more than the catalogue: `school_refusal_16_5` is `school_refusal`. */
function themeOf(theme: string): CaseTheme {
  return CASE_THEMES.find((known) => theme === known || theme.startsWith(`${known}_`)) ?? 'other_concerns'
}

function facilitatorKey(file: CaseFile): string {
  return file.participants.find(({ isFacilitator }) => isFacilitator)?.id ?? ''
}

function facilitatorOf(file: CaseFile, seatOf: (key: string) => ParticipantId): Participant {
  const key = facilitatorKey(file)
  const person = file.participants.find(({ id }) => id === key)
  return {
    id: seatOf(key),
    partyId: null,
    name: person?.name ?? '',
    title: person?.role ?? '',
    organisationName: person?.organisation ?? '',
    role: 'facilitator',
    accountId: null,
    memberId: null,
    reason: null,
    informationLimit: null,
    writesPerspective: false,
    attendance: 'expected',
    admission: 'admitted',
  }
}

function seatFrom(
  participant: Pick<Participant, 'id' | 'partyId' | 'name' | 'title' | 'organisationName' | 'role'>,
): Omit<PreparedSeat, 'key'> {
  const { id, partyId, name, title, organisationName, role } = participant
  return { participantId: id, partyId, name, title, organisation: organisationName, role }
}

function keyed(people: readonly { id: string }[], make: () => string): Record<string, string> {
  return Object.fromEntries(people.map(({ id }) => [id, make()]))
}
