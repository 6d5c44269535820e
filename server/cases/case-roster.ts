import type { CommandOf } from '@rondom/shared/domain/commands.ts'
import type { ParticipantId, PartyId } from '@rondom/shared/domain/ids.ts'
import type { CaseFile, CaseParticipant } from './case-file.ts'
import { isLive } from './case-people.ts'

type Party = CommandOf<'recordParty'>['party']
type Participant = CommandOf<'recordParticipant'>['participant']

/** What the file does not say of why somebody is at the table. */
const UNSAID = 'casus'

/** The roster of a case but its facilitator, by the keys of the file. */
export interface CaseRoster {
  parties: Party[]
  participants: { key: string; participant: Participant }[]
}

/** People of one organisation share a party; everyone of the network, and every live family member, is one. */
export function rosterOf(
  file: CaseFile,
  ids: { party(): PartyId; participantOf(key: string): ParticipantId; memberOf(key: string): string },
): CaseRoster {
  const parties = new Map<string, Party>()
  const partyFor = (person: CaseParticipant, role: Participant['role']): PartyId | null => {
    if (role === 'teamManager') return null
    const network = role === 'network'
    const key = network ? person.id : `${person.organisationType} ${person.organisation}`
    const party = parties.get(key) ?? {
      id: ids.party(),
      kind: network ? 'network' : 'organisation',
      name: network ? person.name : person.organisation,
      organisationType: person.organisationType,
      ground: UNSAID,
      purpose: UNSAID,
      necessity: UNSAID,
    }
    parties.set(key, party)
    return party.id
  }

  const professionals = file.participants
    .filter((person) => !person.isFacilitator)
    .map((person) => {
      const role = roleOf(person)
      const participant: Participant = {
        id: ids.participantOf(person.id),
        partyId: partyFor(person, role),
        name: person.name,
        title: person.role,
        organisationName: person.organisation,
        role,
        accountId: null,
        memberId: null,
        reason: person.role,
        informationLimit: person.informationLimit ?? '',
        writesPerspective: person.writesPerspective,
      }
      return { key: person.id, participant }
    })
  const family = file.family.filter(isLive).map((person) => {
    const memberId = ids.memberOf(person.id)
    const participant: Participant = {
      id: ids.participantOf(person.id),
      partyId: memberId,
      name: person.name,
      title: person.relation,
      organisationName: '',
      role: 'familyMember',
      accountId: null,
      memberId,
      reason: '',
      informationLimit: '',
      writesPerspective: true,
    }
    return { key: person.id, participant }
  })
  return { parties: [...parties.values()], participants: [...professionals, ...family] }
}

function roleOf(person: CaseParticipant): Participant['role'] {
  if (person.organisationType === 'informal_network') return 'network'
  if (person.isKeyWorker) return 'keyWorker'
  return !person.writesPerspective && /\bteammanager\b/i.test(person.role) ? 'teamManager' : 'professional'
}
