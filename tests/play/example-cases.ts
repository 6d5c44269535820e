import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../kit/index.ts'
import { type CaseNote, type PlayedCase, playedCase } from './case-shape.ts'

const folder = join(projectRoot, 'server', 'cases', 'examples')

/** Names of the case files that come with the product. */
export const EXAMPLES = readdirSync(folder).filter((name) => name.endsWith('.json'))

/** One of them, by the start of its name; a fresh copy each time. */
export function exampleCase(start: string): PlayedCase {
  const name = EXAMPLES.find((file) => file.startsWith(start))
  if (name === undefined) throw new Error(`There is no example ${start}.`)
  return playedCase(JSON.parse(readFileSync(join(folder, name), 'utf8')))
}

/** The case made by hand: eight parties at the table, two of the family live, and every kind of restriction. */
export function eightParties(): PlayedCase {
  return playedCase(JSON.parse(readFileSync(join(import.meta.dirname, 'cases', 'acht-partijen.json'), 'utf8')))
}

/**
 * Case 06 with what the examples lack: its father at the table though much is closed to him, a grandmother, a colleague
 * who rates apart and takes no position, words that are restricted, notes of a mandate, of an instrument, something that
 * is not shared, a question that stayed open, a mother whose second rating is told, and what is opened to that father
 * and that grandmother all the same.
 */
export function fullerCase(): PlayedCase {
  const played = exampleCase('06')
  const [sample] = played.notes
  const note = (rest: Partial<CaseNote>): CaseNote => ({ ...sample!, notVisibleTo: [], withheld: false, ...rest })
  const grandmother = {
    ...played.participants.at(-1)!,
    id: 'oma',
    name: 'Ria',
    organisation: 'Familie',
    organisationType: 'informal_network' as const,
    role: 'oma van moederskant',
  }
  const colleague = {
    ...played.participants.find(({ id }) => id === 'lt')!,
    id: 'bud',
    name: 'Yara',
    role: 'gezinswerker, buddy',
    isKeyWorker: false,
  }
  return {
    ...played,
    family: played.family.map((member) =>
      member.id === 'vader' ? { ...member, participation: 'Aanwezig, na een gesprek vooraf' } : member,
    ),
    participants: [...played.participants, colleague, grandmother],
    familyVoice: played.familyVoice.map((voice) => {
      if (voice.byId === 'vader') return { ...voice, mode: 'present' as const }
      return voice.byId === 'moeder' ? { ...voice, notVisibleTo: ['vader', 'oma'] } : voice
    }),
    notes: [
      ...played.notes,
      note({
        id: 'oma-01',
        participantId: 'oma',
        text: 'Ik bel elke ochtend en dan hoor ik aan haar stem hoe het was.',
      }),
      note({ id: 'oma-02', participantId: 'oma', column: 'strength', text: 'Anouk zingt nog voor de kinderen.' }),
      note({
        id: 'vader-01',
        participantId: 'vader',
        column: 'need',
        nature: 'experience',
        text: 'Ik wil hulp, geen preek.',
      }),
      note({
        id: 'pol-90',
        participantId: 'pol',
        column: 'mandate',
        text: 'Wij moeten dit melden, ook als er een plan is.',
      }),
      note({
        id: 'pol-91',
        participantId: 'pol',
        text: 'Dit staat niet op het bord en blijft bij mij.',
        withheld: true,
      }),
      note({
        id: 'vt-90',
        participantId: 'vt',
        text: 'Oma mag niet weten dat wij haar naam kennen.',
        notVisibleTo: ['oma', 'vader'],
        source: { type: 'instrument', by: 'triage', on: '2025-11-10' },
      }),
    ],
    differences: [
      ...played.differences,
      {
        id: 'diff-90',
        title: 'Weet oma wat er gebeurt?',
        kind: 'fact',
        noteIds: ['vt-90', 'pol-02'],
        discussionQuestion: null,
        result: 'Niemand heeft het haar gevraagd.',
        resultKind: 'open_question',
        notVisibleTo: ['oma', 'vader'],
      },
    ],
    releases: [
      { item: 'action:a4', toId: 'vader' },
      { item: 'need:n7', toId: 'vader' },
      { item: 'decision:kb-2', toId: 'vader' },
      { item: 'difference:diff-3', toId: 'vader' },
      { item: 'judgement', toId: 'vader' },
      { item: 'action:a3', toId: 'oma' },
    ],
    safetyRatings: [
      ...played.safetyRatings,
      { byId: 'moeder', round: 2, score: 7, reason: 'Er komt iemand terug, dat scheelt.' },
      { byId: 'bud', round: 1, score: 8, reason: 'Op straat zie ik een kind dat durft.' },
      { byId: 'oma', round: 1, score: 2, reason: 'Ik slaap er niet van en zij ook niet.' },
    ],
  }
}
