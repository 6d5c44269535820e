import { CAST, HOUSEHOLD, JUDGEMENT, PARTIES, recordMember } from '@rondom/server/conference/rehearsal/cast.ts'
import { DECISION, TYPES } from '@rondom/server/conference/rehearsal/decided.ts'
import { ACTION, NEED } from '@rondom/server/conference/rehearsal/planned.ts'
import { rehearse } from '@rondom/server/conference/rehearsal/rehearse.ts'
import { DIFFERENCE, DISSENT, NOTES } from '@rondom/server/conference/rehearsal/talked-over.ts'
import { recordOf } from '@rondom/shared/record/record-of.ts'
import { expect, test } from 'vitest'
import { recordFor } from './record-for.ts'
import { establishedConference, OPEN_NEED, wholeConference } from './whole-conference.ts'

const table = establishedConference()
const record = recordFor(table, CAST.facilitator)
const school = { id: PARTIES.school, name: 'De Wilgenhof' }

test('[R89] the record has the question, the words of the family and why some are not there', () => {
  expect(record).toMatchObject({
    schemaVersion: 1,
    preview: false,
    methodVersion: 'rehearsal',
    question: 'Wat heeft dit gezin nodig?',
    situation: 'Zo staat het ervoor.',
    case: { code: 'R-2026-001', municipality: 'Rietmeer', conferenceOn: '2026-03-10' },
    meeting: { type: 'conference' },
    initiator: { id: CAST.keyWorker, name: 'Femke' },
    words: [
      { member: { name: 'Esther' }, words: 'Ik wil rust.', recordedBy: null },
      { member: { name: 'Noor' }, words: 'Geen zondag meer.', recordedBy: { id: CAST.facilitator } },
    ],
    wordsMissing: [{ member: { name: 'Ruben' }, reason: 'was er niet' }],
  })
})

test('[R89] [R35] [R33] notes keep what they are: an interpretation is no fact, what is withheld has no words', () => {
  const ofSchool = record.perspectives.find(({ party }) => party.id === PARTIES.school)
  expect(ofSchool).toMatchObject({ party: school })
  const note = (id: string) => ofSchool?.notes.find((one) => one.id === id)
  expect(note(NOTES.sunday)).toMatchObject({
    text: 'De zondag is zwaar',
    nature: 'interpretation',
    certainty: 'likely',
    source: { type: 'own_observation', by: null, according: null },
    withheld: false,
  })
  expect(note(NOTES.withheld)).toMatchObject({ text: null, withheld: true })
})

test('[R89] a difference stands with its notes and what came of it', () => {
  expect(record.differences).toMatchObject([
    {
      id: DIFFERENCE,
      title: 'Is de zondag het probleem?',
      made: true,
      notes: [{ text: 'De zondag is zwaar', party: school }, { text: 'Noor slaapt goed' }],
      question: 'Wat zou je overtuigen?',
      resultKind: 'both_stand',
      result: 'Allebei blijft staan',
    },
  ])
})

test('[R60] [R62] the last judgement stands with its dissent to the letter, earlier versions with theirs', () => {
  expect(record.judgement).toMatchObject({
    version: 2,
    text: JUDGEMENT.judgement,
    dangerStatement: JUDGEMENT.dangerStatement,
    uncertainties: [{ text: 'Hoe Noor slaapt' }],
    meanings: [{ member: { id: HOUSEHOLD.child, name: 'Noor' }, text: 'Noor hoeft niet te kiezen.' }],
    shownWithout: 'Ruben was er niet',
    dissents: [{ party: school, by: { id: CAST.school }, ...DISSENT }],
    notShared: false,
  })
  expect(record.judgement?.positions).toContainEqual(
    expect.objectContaining({ party: school, kind: 'dissents', motivation: 'wij zien het anders' }),
  )
  // A version whose positions were never shown keeps them to itself.
  expect(record.earlierJudgements).toMatchObject([{ version: 1, text: 'Een eerste zin.', positions: null }])
  expect(JSON.stringify(record)).not.toContain('onze eerste reden')
})

test('[R70] a decision stands with every advice, given or not', () => {
  expect(record.decisions).toMatchObject([
    {
      id: DECISION,
      type: { id: TYPES.placement, subject: 'out_of_home_placement' },
      question: 'Blijft Noor thuis?',
      decider: { id: CAST.manager, name: 'Wouter' },
      authority: 'teammanager lokaal team',
      status: 'intended',
      outcome: 'Ja, thuis',
      decidedOn: null,
      consultations: [
        { who: 'gedragsdeskundige Hester', advice: 'Blijf erbij', recorded: false, followed: null },
        { who: 'vertrouwensarts', required: true, advice: null, on: null },
      ],
    },
  ])
})

test('[R79] [R77] needs lead to who does what, or to why they stay open', () => {
  expect(record.needs).toMatchObject([
    { id: NEED, coverage: 'covered', actionIds: [ACTION], open: null, noteIds: [NOTES.sunday] },
    {
      id: OPEN_NEED,
      coverage: 'none',
      open: { bottleneck: 'waiting_list', bridging: 'Femke belt elke week', owner: { name: 'Femke' } },
    },
  ])
  expect(record.actions).toMatchObject([
    {
      id: ACTION,
      owner: { name: 'Petra' },
      buddy: { name: 'Femke' },
      visibleSign: 'Noor wordt op school opgehaald',
      status: 'accepted',
      answer: { by: { id: CAST.school }, recorded: false },
    },
  ])
  expect(record.support).toMatchObject({ keyWorker: { name: 'Femke' }, followUpOn: '2026-06-10' })
})

test('[R84] [R85] reflections, marks without names, summaries and who gets none', () => {
  expect(record.reflections).toMatchObject([{ by: { id: CAST.keyWorker }, text: 'De stilte' }])
  expect(record.markSpread).toEqual([4])
  expect(record.summaries.map(({ text }) => text)).toEqual(['Voor Noor geschreven', 'Voor Esther geschreven'])
  expect(record.summariesMissing).toMatchObject([{ member: { name: 'Ruben' }, reason: 'wil er geen' }])
})

test('[R24] who was there, who was not, and when each phase began', () => {
  const attendance = Object.fromEntries(record.people.map(({ id, attendance }) => [id, attendance]))
  expect(attendance).toMatchObject({ [CAST.school]: 'present', [CAST.manager]: 'expected' })
  expect(record.phases.map(({ phase }) => phase)).toEqual([
    ...['preparing', 'checkingIn', 'familyVoice', 'writing', 'sharing'],
    ...['differing', 'judging', 'deciding', 'planning', 'closing'],
  ])
  expect(record.established).toMatchObject({ by: { id: CAST.facilitator } })
})

test('[R89] before it is established the same function gives a preview of what stands now', () => {
  const preview = recordFor(wholeConference(), CAST.facilitator)
  expect(preview).toMatchObject({ preview: true, established: null, supplements: [] })
  const { summaries, judgement, decisions } = preview
  expect({ summaries, judgement: judgement?.text, decisions: decisions.length }).toEqual({
    summaries: record.summaries,
    judgement: record.judgement?.text,
    decisions: 1,
  })
})

test('[R89] words that were erased since say so, and nothing else is missing', () => {
  const { state, texts } = table.seenBy(CAST.facilitator)
  const erased = recordOf(state, Object.fromEntries(Object.keys(texts).map((id) => [id, null])), CAST.facilitator)
  expect(erased).toMatchObject({ question: '[gewist]', judgement: { text: '[gewist]' } })
  expect(erased.perspectives.flatMap(({ notes }) => notes).length).toBe(
    record.perspectives.flatMap(({ notes }) => notes).length,
  )
})

test('[R41] a round of ratings holds what was given and nothing that is counted from it', () => {
  expect(record.ratings.length).toBeGreaterThan(0)
  for (const round of record.ratings) expect(Object.keys(round)).toEqual(['round', 'spread', 'named'])
})

test('[R19] [R89] why a member was not told stands in words', () => {
  const preparing = rehearse(CAST.facilitator)
  const untold = { informed: false, notInformedReason: 'Dat is nu niet veilig' }
  preparing.take(CAST.facilitator, recordMember({ id: HOUSEHOLD.father, name: 'Ruben', ...untold }))
  expect(recordFor(preparing, CAST.facilitator).household).toMatchObject([{ name: 'Ruben', ...untold }])
})
