import { type DecisionType, OTHER_DECISION } from '@rondom/shared/domain/decisions.ts'
import { DEFAULT_DECISION_TYPES } from '@rondom/shared/domain/default-decision-types.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { Participant, Party } from '@rondom/shared/domain/people.ts'
import { decision } from '@rondom/shared/wire/plan-inputs.ts'
import { expect, test } from 'vitest'
import { consultable, newConsultation, type People, withKind, withPerson } from './chosen-consultation.ts'
import { choicesOf, decidersFor, problemOf, readChoices, withDecider, withType } from './decision-choices.ts'

const [team, home] = [newId('party'), newId('party')]
const PEOPLE = {
  lead: person('facilitator', null, 'gedragsdeskundige'),
  manager: person('teamManager', null, 'teammanager'),
  worker: person('keyWorker', team, 'jeugdprofessional'),
  nurse: person('professional', home, 'verpleegkundige'),
  mother: person('familyMember', newId('member'), ''),
  granny: person('network', newId('party'), 'oma'),
}
const people: People = {
  participants: Object.fromEntries(Object.values(PEOPLE).map((one) => [one.id, one])),
  parties: { [team]: party(team, 'local_team'), [home]: party(home, 'safe_at_home') },
}
const LIVING = typeAbout('out_of_home_placement')
const INQUIRY = typeAbout('protection_inquiry')

function person(role: Participant['role'], partyId: string | null, title: string): Participant {
  const rest = { organisationName: '', accountId: null, memberId: null, reason: null, informationLimit: null }
  const seat = { writesPerspective: true, attendance: 'expected', admission: 'admitted' } as const
  return { id: newId('participant'), name: role, role, partyId, title, ...rest, ...seat }
}

function party(id: string, organisationType: Party['organisationType']): Party {
  const rest = { ground: null, purpose: null, necessity: null, joined: 'from_start' as const }
  return { id, kind: 'organisation', name: organisationType, organisationType, ...rest }
}

function typeAbout(subject: DecisionType['subject']): DecisionType {
  return DEFAULT_DECISION_TYPES.find((type) => type.subject === subject)!
}

const names = (list: readonly Participant[]) => list.map(({ role }) => role)
const start = choicesOf(undefined)

test('[R68] only who has the authority of the type is in the list', () => {
  expect(names(decidersFor(people, LIVING))).toEqual(['teamManager'])
  expect(names(decidersFor(people, { ...LIVING, decider: 'safe_at_home' }))).toEqual(['professional'])
  expect(names(decidersFor(people, OTHER_DECISION))).toEqual(['teamManager', 'keyWorker', 'professional'])
})

test('[R72] a type brings its authority, its one decider, and everyone it asks for; the facilitator advises as one', () => {
  const choices = withType(start, people, LIVING, [])
  expect(choices).toMatchObject({
    typeId: LIVING.id,
    deciderId: PEOPLE.manager.id,
    authority: LIVING.authority,
    consultations: [
      {
        kind: 'behavioural_scientist',
        participantId: PEOPLE.lead.id,
        who: 'facilitator, gedragsdeskundige',
        required: true,
      },
      { kind: 'second_view', participantId: null, who: '', required: true },
    ],
  })
})

test('another type keeps what was named and added, and drops what only the former asked for', () => {
  const first = withType(start, people, LIVING, [])
  const added = { ...newConsultation(people, 'organisation', false), who: 'vertrouwensarts' }
  const named = { ...first, consultations: [...first.consultations, added] }
  const after = withType(named, people, INQUIRY, [])
  expect(after.consultations.map(({ kind }) => kind)).toEqual(['behavioural_scientist', 'organisation'])
  expect(after.consultations[0]?.id).toBe(first.consultations[0]?.id)
  const settled = first.consultations[1]!.id
  expect(withType(named, people, INQUIRY, [settled]).consultations.map(({ id }) => id)).toContain(settled)
})

test('[R70] who is consulted fits the kind, does not decide, and is no second view on themselves', () => {
  const asking = withType(start, people, LIVING, [])
  const asked = (kind: Parameters<typeof newConsultation>[1]) =>
    names(consultable(people, asking, newConsultation(people, kind, false)))
  expect(asked('family')).toEqual(['familyMember'])
  expect(asked('key_worker')).toEqual(['keyWorker'])
  expect(asked('organisation')).toEqual(['facilitator', 'keyWorker', 'professional'])
  expect(asked('second_view')).toEqual(['keyWorker', 'professional'])
})

test('a person names the consultation, and goes where the kind or the decider makes it unfit', () => {
  const choices = withType(start, people, OTHER_DECISION, [])
  const asked = withPerson(newConsultation(people, 'organisation', false), PEOPLE.nurse)
  expect(asked).toMatchObject({ participantId: PEOPLE.nurse.id, who: 'professional, verpleegkundige' })
  expect(withKind(asked, people, choices, 'family')).toMatchObject({ kind: 'family', participantId: null })
  const decided = withDecider({ ...choices, consultations: [asked] }, PEOPLE.nurse.id)
  expect(decided.consultations).toMatchObject([{ participantId: null, who: '' }])
})

test('what is missing is named in the order of the form; what is whole fits the wire', () => {
  expect(problemOf('', start)).toBe('type')
  const chosen = withType(start, people, LIVING, [])
  expect(problemOf('', chosen)).toBe('question')
  expect(problemOf('Blijven zij thuis?', withDecider(chosen, null))).toBe('decider')
  expect(problemOf('Blijven zij thuis?', { ...chosen, authority: ' ' })).toBe('authority')
  expect(problemOf('Blijven zij thuis?', chosen)).toBe('who')
  const whole = { ...chosen, consultations: chosen.consultations.map((one) => ({ ...one, who: 'iemand' })) }
  expect(problemOf('x'.repeat(LIMITS.decisionQuestion + 1), whole)).toBe('tooLong')
  expect(problemOf('Blijven zij thuis?', whole)).toBeNull()
  const put = { ...whole, id: newId('decision'), question: 'Blijven zij thuis?' }
  expect(decision.safeParse(put).success).toBe(true)
})

test('choices come back from the words they were kept in; what is no choice is none', () => {
  const chosen = withType(start, people, LIVING, [])
  expect(readChoices(JSON.stringify(chosen))).toEqual(chosen)
  for (const words of ['', '{', '{"typeId":1}', 'null']) expect(readChoices(words)).toBeNull()
})
