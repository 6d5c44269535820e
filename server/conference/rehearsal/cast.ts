import type { JudgementContent } from '@rondom/shared/board/judgement.ts'
import type { Command, CommandOf } from '@rondom/shared/domain/commands.ts'
import type { ParticipantId, PartyId } from '@rondom/shared/domain/ids.ts'
import type { NoteColumn } from '@rondom/shared/domain/notes.ts'
import type { OrganisationType } from '@rondom/shared/domain/organisations.ts'
import type { SignedCard, SignedPerspective } from '../ports.ts'
import { FACTS, idOf, type Rehearsal, rehearse } from './rehearse.ts'

const who = (name: string) => idOf('participant', name)
const party = (name: string) => idOf('party', name)
const member = (name: string) => idOf('member', name)

/** The people of the rehearsed conference: each role once, and two professionals beside the key worker. */
export const CAST = {
  facilitator: who('hester'),
  deputy: who('ilse'),
  manager: who('wouter'),
  keyWorker: who('femke'),
  school: who('petra'),
  police: who('bram'),
  mother: who('esther'),
  granny: who('oma'),
}

/** The parties; the mother is one by herself. */
export const PARTIES = {
  team: party('team'),
  school: party('school'),
  police: party('police'),
  granny: party('oma'),
  mother: member('esther'),
}

/** The household: a child of nine, a live mother, a father who is not live. */
export const HOUSEHOLD = { child: member('noor'), mother: member('esther'), father: member('ruben') }

/** The commands that prepare the whole conference, in order. */
export function preparation(): Command[] {
  return [
    { type: 'describeCase', facts: FACTS },
    recordMember({ id: HOUSEHOLD.child, name: 'Noor', kind: 'child', relation: 'kind', birthMonth: '2017-01' }),
    recordMember({ id: HOUSEHOLD.mother, name: 'Esther', relation: 'moeder', custody: true, live: true }),
    recordMember({ id: HOUSEHOLD.father, name: 'Ruben', relation: 'vader', custody: true }),
    recordParty({ id: PARTIES.team, name: 'Jeugdteam', organisationType: 'local_team' }),
    recordParty({ id: PARTIES.school, name: 'De Wilgenhof', organisationType: 'school' }),
    recordParty({ id: PARTIES.police, name: 'Politie', organisationType: 'police' }),
    recordParty({ id: PARTIES.granny, name: 'Oma', kind: 'network', organisationType: 'informal_network' }),
    recordParticipant({ id: CAST.keyWorker, role: 'keyWorker', partyId: PARTIES.team, name: 'Femke' }),
    recordParticipant({ id: CAST.school, role: 'professional', partyId: PARTIES.school, name: 'Petra' }),
    recordParticipant({ id: CAST.police, role: 'professional', partyId: PARTIES.police, name: 'Bram' }),
    recordParticipant({ id: CAST.granny, role: 'network', partyId: PARTIES.granny, memberId: HOUSEHOLD.mother }),
    recordParticipant({ id: CAST.deputy, role: 'deputy', name: 'Ilse' }),
    recordParticipant({ id: CAST.manager, role: 'teamManager', name: 'Wouter' }),
    recordParticipant({
      id: CAST.mother,
      role: 'familyMember',
      partyId: PARTIES.mother,
      memberId: HOUSEHOLD.mother,
      name: 'Esther',
      reason: '',
    }),
    { type: 'nameInitiator', participantId: CAST.keyWorker },
    consent(HOUSEHOLD.mother),
    consent(HOUSEHOLD.father),
  ]
}

/** Someone of the household, with the fields that matter to the test. */
export function recordMember(
  fields: Partial<CommandOf<'recordMember'>['member']> & { id: string },
): CommandOf<'recordMember'> {
  const member = {
    name: 'Iemand',
    kind: 'adult' as const,
    relation: 'familie',
    birthMonth: null,
    custody: false,
    live: false,
    informed: true,
    notInformedReason: null,
    ...fields,
  }
  return { type: 'recordMember', member }
}

/** A party with its reasons. */
export function recordParty(
  fields: Partial<CommandOf<'recordParty'>['party']> & { id: PartyId; organisationType: OrganisationType },
): CommandOf<'recordParty'> {
  const reasons = { ground: 'toestemming', purpose: 'samen kijken', necessity: 'kent het gezin' }
  return { type: 'recordParty', party: { kind: 'organisation', name: 'Organisatie', ...reasons, ...fields } }
}

/** Someone at the table; those of a party write. */
export function recordParticipant(
  fields: Partial<CommandOf<'recordParticipant'>['participant']> & {
    id: ParticipantId
    role: CommandOf<'recordParticipant'>['participant']['role']
  },
): CommandOf<'recordParticipant'> {
  const participant = {
    partyId: null,
    name: 'Iemand',
    title: 'functie',
    organisationName: '',
    accountId: null,
    memberId: null,
    reason: 'kent het gezin',
    informationLimit: '',
    writesPerspective: (fields.partyId ?? null) !== null,
    ...fields,
  }
  return { type: 'recordParticipant', participant }
}

function consent(byId: string): Command {
  const rest = { scope: 'full' as const, terms: '', reason: '', returnOn: null }
  return { type: 'recordConsent', consent: { aboutId: HOUSEHOLD.child, byId, status: 'given', ...rest } }
}

/** A judgement that can be put to positions, for the one child of the household. */
export const JUDGEMENT: JudgementContent = {
  judgement: 'Het is thuis rustiger, en nog niet veilig genoeg.',
  dangerStatement: 'Noor schrikt als zij niets vertellen kan.',
  safetyGoal: 'Noor slaapt elke nacht door.',
  explanation: 'De zondagen houden het gaande.',
  uncertainties: [{ id: idOf('uncertainty', 'slaap'), text: 'Hoe Noor slaapt', differenceId: null }],
  meanings: { [HOUSEHOLD.child]: 'Noor hoeft niet te kiezen.' },
}

/** A position on the first version. */
export function position(fields: Partial<CommandOf<'takePosition'>> = {}): CommandOf<'takePosition'> {
  return { type: 'takePosition', version: 1, kind: 'supports', motivation: '', dissent: null, ...fields }
}

let cards = 0

/** A card as it would stand in a document. */
export function card(fields: Partial<SignedCard> = {}): SignedCard {
  cards += 1
  return {
    id: idOf('note', `c${cards}x`),
    column: 'worry' as NoteColumn,
    nature: 'interpretation',
    certainty: 'likely',
    sourceType: 'own_observation',
    sourceBy: '',
    sourceOn: null,
    text: `kaartje ${cards}`,
    withheld: false,
    scope: null,
    notVisibleTo: [],
    client: 1,
    clock: 0,
    authorId: null,
    ...fields,
  }
}

/** What a party has written: cards and, where given, a score with its reason. */
export function written(written: SignedCard[], score: number | null = null, reason = 'daarom'): SignedPerspective {
  const rating = { score, reason: score === null ? '' : reason, whatWouldMakeItOneHigher: '', client: 1, by: null }
  return { cards: written, rating }
}

/** A prepared conference with everyone in. */
export function prepared(): Rehearsal {
  const table = rehearse(CAST.facilitator)
  table.judgement = JUDGEMENT
  for (const command of preparation()) table.take(CAST.facilitator, command)
  for (const id of Object.values(CAST)) if (id !== CAST.facilitator) table.comeIn(id)
  return table
}
