import type { CaseFile } from '@rondom/server/cases/case-file.ts'
import { UNPLANNED } from '../play/case-plan.ts'
import type { PlayedCase } from '../play/case-shape.ts'

type Participant = PlayedCase['participants'][number] & Record<string, unknown>

function participant(id: string, name: string, rest: Partial<Participant>): Participant {
  return {
    id,
    name,
    organisation: 'Jeugdteam Proefstad',
    organisationType: 'local_team',
    role: 'medewerker',
    isFacilitator: false,
    isKeyWorker: false,
    isBuddyOfKeyWorker: false,
    joined: 'from_start',
    writesPerspective: true,
    informationLimit: 'Deelt wat nodig is.',
    ...rest,
  }
}

/** A made-up case with every kind of reader and nothing written yet: what is written is up to the test. */
export const smallCase = {
  ...UNPLANNED,
  schemaVersion: 1,
  fictional: true,
  notice: 'Volledig verzonnen.',
  id: '90-proef',
  title: 'Proef',
  theme: 'complex_divorce',
  municipality: 'Proefstad (fictief)',
  firstConcernOn: '2025-06-10',
  triggerOn: '2025-09-15',
  conferenceOn: '2025-09-25',
  reviewOn: '2025-12-18',
  guidingQuestion: 'Wat heeft Kim nodig?',
  narrative: 'Kim woont bij haar moeder.',
  family: [
    { id: 'kind', name: 'Kim', relation: 'kind', age: 9, participation: 'tekening' },
    { id: 'moeder', name: 'Mara', relation: 'moeder, gezag', age: 40, participation: 'aanwezig' },
    { id: 'vader', name: 'Vin', relation: 'vader, gezag', age: 41, participation: 'apart gesproken' },
  ],
  consents: [
    { byId: 'moeder', scope: 'full', text: 'Voor alles.' },
    { byId: 'vader', scope: 'full', text: 'Voor alles.' },
  ],
  participants: [
    participant('gd', 'Gea', {
      isFacilitator: true,
      writesPerspective: false,
      role: 'gedragsdeskundige, gespreksleider',
    }),
    participant('lt', 'Lot', { isKeyWorker: true, role: 'gezinswerker, vast gezicht' }),
    participant('tm', 'Tom', { writesPerspective: false, role: 'teammanager' }),
    participant('pol', 'Pim', { organisation: 'Politie', organisationType: 'police', role: 'wijkagent' }),
    participant('sch', 'Sam', {
      organisation: 'Basisschool De Proef',
      organisationType: 'school',
      role: 'intern begeleider',
    }),
    participant('oma', 'Oma Ans', { organisation: 'Netwerk', organisationType: 'informal_network', role: 'oma' }),
  ],
  familyVoice: [],
  notes: [],
  differences: [],
  safetyRatings: [],
  judgement: { text: '', dangerStatement: '', safetyGoal: '', uncertainties: [], positions: [], dissents: [] },
} satisfies PlayedCase & Record<string, unknown> as PlayedCase & CaseFile
