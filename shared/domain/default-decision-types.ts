import type { DecisionType } from './decisions.ts'

/** The catalogue a team starts with, until it makes its own (checklist "kernbeslissingen"). */
export const DEFAULT_DECISION_TYPES: readonly DecisionType[] = [
  {
    id: 'dt_uithuisplaatsing',
    name: 'Wonen: thuis blijven, uithuisplaatsing of terugplaatsing',
    subject: 'out_of_home_placement',
    decider: 'team_manager',
    authority: 'teammanager lokaal team (kernbeslissing)',
    consultations: [],
  },
  {
    id: 'dt_veiligheidsplan0',
    name: 'Een veiligheidsplan opheffen',
    subject: 'lifting_safety_plan',
    decider: 'team_manager',
    authority: 'teammanager lokaal team (kernbeslissing)',
    consultations: [],
  },
  {
    id: 'dt_vastgezicht00000',
    name: 'Het vaste gezicht wisselen',
    subject: 'key_worker',
    decider: 'team_manager',
    authority: 'teammanager lokaal team',
    consultations: [],
  },
  {
    id: 'dt_raadsonderzoek00',
    name: 'Verzoek tot onderzoek naar een kinderbeschermingsmaatregel',
    subject: 'protection_inquiry',
    decider: 'team_manager',
    authority: 'teammanager lokaal team (kernbeslissing)',
    consultations: [],
  },
  {
    id: 'dt_veiligthuis00000',
    name: 'Onderzoek of afsluiting door Veilig Thuis',
    subject: 'other',
    decider: 'safe_at_home',
    authority: 'Veilig Thuis (wettelijke taak)',
    consultations: ['key_worker'],
  },
]
