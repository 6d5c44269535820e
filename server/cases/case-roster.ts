import type { CommandOf } from '@rondom/shared/domain/commands.ts'
import type { ParticipantId, PartyId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { CaseFile, CaseParticipant } from './case-file.ts'
import { isLive, organisationKey, speaksApart } from './case-people.ts'

type Party = CommandOf<'recordParty'>['party']
type Participant = CommandOf<'recordParticipant'>['participant']

/** What the file does not say of why somebody is at the table. */
const UNSAID = 'casus'

/** The roster of a case but its facilitator, by the keys of the file. */
export interface CaseRoster {
  parties: Party[]
  participants: { key: string; participant: Participant }[]
}

/**
 * People of one organisation share a party, but for those who each give a rating; everyone of the network, and
 * every live family member, is one.
 */
export function rosterOf(
  file: CaseFile,
  ids: { party(): PartyId; participantOf(key: string): ParticipantId; memberOf(key: string): string },
): CaseRoster {
  const parties = new Map<string, Party>()
  const partyFor = (person: CaseParticipant, role: Participant['role']): PartyId | null => {
    if (role === 'teamManager') return null
    const network = role === 'network'
    const apart = !network && speaksApart(file, person)
    const key = network || apart ? person.id : organisationKey(person)
    const party = parties.get(key) ?? {
      id: ids.party(),
      kind: network ? 'network' : 'organisation',
      name: network ? person.name : apart ? nameApart(person) : person.organisation,
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

/** Tells two parties of one organisation apart. */
function nameApart({ organisation, name }: CaseParticipant): string {
  const both = `${organisation} (${name})`
  return both.length <= LIMITS.name ? both : organisation
}

function roleOf(person: CaseParticipant): Participant['role'] {
  if (person.organisationType === 'informal_network') return 'network'
  if (person.isKeyWorker) return 'keyWorker'
  return !person.writesPerspective && /\bteammanager\b/i.test(person.role) ? 'teamManager' : 'professional'
}
