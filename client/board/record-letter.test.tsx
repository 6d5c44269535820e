import { emptyConference } from '@rondom/shared/domain/conference-state.ts'
import { recordOf } from '@rondom/shared/record/record-of.ts'
import type { ConferenceRecord } from '@rondom/shared/wire/record.ts'
import type { DecisionOfRecord } from '@rondom/shared/wire/record-plan.ts'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import '../text/i18n.ts'
import { RecordLetter } from './record-letter.tsx'

const READER = 'pe_lezer00000000000'
const SCHOOL = { id: 'pa_school0000000000', name: 'De Wilgenhof' }
const NOOR = { id: 'me_noor000000000000', name: 'Noor' }
const PETRA = { id: 'pe_petra00000000000', name: 'Petra' }

/** The words of a letter in the order in which they are read, without what draws it. */
function letter(parts: Partial<ConferenceRecord>): string {
  const nothing = recordOf(emptyConference('cf_een0000000000000'), {}, READER)
  const markup = renderToStaticMarkup(<RecordLetter record={{ ...nothing, preview: false, ...parts }} />)
  return markup
    .replaceAll('&#x27;', "'")
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
}

const judgement: NonNullable<ConferenceRecord['judgement']> = {
  version: 1,
  putAt: '2026-03-10T10:00:00.000Z',
  text: 'De gezamenlijke lijn.',
  dangerStatement: 'De zorg.',
  safetyGoal: 'Het doel.',
  explanation: null,
  uncertainties: [],
  meanings: [],
  positions: [{ party: SCHOOL, kind: 'dissents', motivation: null, by: PETRA, recorded: false }],
  shownWithout: null,
  dissents: [
    {
      ...{ party: SCHOOL, by: PETRA, recorded: false, verbatim: 'Ik zie het anders.' },
      ...{ wouldChangeMyMind: 'Drie rustige weken.', revisitOn: '2026-09-01' },
    },
  ],
  notShared: false,
}

test('[R62] a judgement never stands without who judges otherwise, in their own words', () => {
  const words = letter({ judgement, earlierJudgements: [{ ...judgement, text: 'De eerdere lijn.' }] })
  const [, last = '', earlier = ''] = words.split(/De gezamenlijke lijn\.|De eerdere lijn\./)
  for (const part of [last, earlier]) {
    expect(part).toContain('Petra, De Wilgenhof Ik zie het anders.')
    expect(part).toContain('Drie rustige weken.')
    expect(part).toContain('1 september 2026')
  }
})

test('[R57] where a dissent is closed to the reader, the letter says that not everyone shares the judgement', () => {
  expect(letter({ judgement })).not.toContain('Niet iedereen deelt dit oordeel')
  expect(letter({ judgement: { ...judgement, dissents: [], notShared: true } })).toContain(
    'Niet iedereen deelt dit oordeel.',
  )
})

test('[R85] for somebody of the family the own summary comes before everything but the question', () => {
  const parts: Partial<ConferenceRecord> = {
    question: 'Wat heeft Noor nodig?',
    words: [
      {
        ...{ id: 'vo_noor000000000000', member: NOOR, mode: 'present', words: 'Geen zondag meer.' },
        ...{ recordedBy: null, at: '2026-03-10T10:00:00.000Z', notVisibleTo: [] },
      },
    ],
    summaries: [
      { id: 'su_noor000000000000', for: [NOOR], text: 'Noor, dit spraken we af.', writtenBy: PETRA, approvedBy: PETRA },
    ],
  }
  const inOrder = (words: string, ...sentences: string[]) =>
    expect(sentences.map((one) => words.indexOf(one)).toSorted((a, b) => a - b)).toEqual(
      sentences.map((one) => words.indexOf(one)),
    )
  const own = letter({ ...parts, reader: { id: READER, name: 'Noor', role: 'familyMember' } })
  inOrder(own, 'Wat heeft Noor nodig?', 'Noor, dit spraken we af.', 'Geen zondag meer.')
  const other = letter({ ...parts, reader: { id: READER, name: 'Petra', role: 'professional' } })
  inOrder(other, 'Wat heeft Noor nodig?', 'Geen zondag meer.', 'Noor, dit spraken we af.')
})

test('[R34] what is not in the record leaves no heading, no gap and no word in the letter', () => {
  expect(letter({ methodVersion: 'proef' }).trim()).toBe(
    [
      'Leerbijeenkomst over een gezin · Gehouden op',
      'De vraag Wat heeft dit kind, dit gezin in deze situatie nodig?',
      'Hoe de bijeenkomst verliep Gehouden volgens methode proef.',
    ].join(' '),
  )
})

test('[R87] what happened later stands under what it is about; what is about nothing else stands at the end', () => {
  const decision: DecisionOfRecord = {
    id: 'kd_wonen00000000000',
    type: { id: 'dt_overig0000000000', name: 'Overig', subject: 'other' },
    question: 'Blijft Noor thuis?',
    decider: PETRA,
    authority: 'school',
    legalFrame: 'voluntary',
    consultations: [],
    status: 'intended',
    outcome: 'Ja.',
    reasons: 'Moeder beschermt.',
    decidedOn: null,
    reconsiderOn: null,
    deviation: null,
    former: [],
  }
  const base = { n: 90, at: '2026-03-12T10:00:00.000Z', by: PETRA }
  const words = letter({
    decisions: [decision],
    supplements: [
      {
        ...{ kind: 'decisionTaken', ...base, decisionId: decision.id, question: decision.question, on: '2026-03-12' },
        ...{ outcome: 'Ja.', reasons: 'Moeder beschermt.', notFollowed: [], deviation: null },
      },
      {
        ...{ kind: 'amendmentAdded', ...base, n: 91, amendmentId: 'am_later00000000000' },
        ...{ amendmentKind: 'view', member: NOOR, text: 'Zo zie ik het.' },
      },
    ],
  })
  expect(words).toMatch(/Voorgenomen, nog niet genomen\..*Petra heeft het besluit genomen op 12 maart 2026: Ja\./)
  expect(words).toMatch(/12 maart 2026 Zienswijze van Noor, opgeschreven door Petra Zo zie ik het\. $/)
})

test('[R31] a note in the letter says what it is, how sure and from whom, and what stood there before', () => {
  const basis = {
    nature: 'interpretation' as const,
    certainty: 'likely' as const,
    source: {
      type: 'file' as const,
      by: 'het dossier van school',
      on: null,
      according: 'volgens het dossier van school',
    },
  }
  const words = letter({
    perspectives: [
      {
        party: SCHOOL,
        notes: [
          {
            ...{ id: 'no_een0000000000000', column: 'worry', text: 'De zondag is zwaar.', withheld: false },
            ...{ author: PETRA, round: 1, late: true, uniquelyKnown: false, knownToo: [NOOR], reactions: [] },
            ...{ scope: null, notVisibleTo: [NOOR], ...basis },
            corrections: [{ by: PETRA, at: '2026-03-10T10:00:00.000Z', previous: { ...basis, nature: 'fact' } }],
          },
        ],
      },
    ],
  })
  expect(words).toContain('De zondag is zwaar. Duiding, waarschijnlijk, volgens het dossier van school.')
  expect(words).toContain('Toegevoegd na de onthulling. Ook bekend bij Noor.')
  expect(words).toContain('Verbeterd door Petra; eerst stond er: Feit, waarschijnlijk, volgens het dossier van school.')
  expect(words).toContain('Niet zichtbaar voor Noor.')
})
