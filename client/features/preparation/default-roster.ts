import type { CaseTheme } from '@rondom/shared/domain/meeting.ts'
import type { OrganisationType } from '@rondom/shared/domain/organisations.ts'

const DIVORCE: OrganisationType[] = [
  'local_team',
  'school',
  'safe_at_home',
  'child_protection_board',
  'youth_protection_agency',
]

/** Who is usually needed per theme (method 4). Where the method names nobody, the local team convenes. */
const USUAL: Record<CaseTheme, readonly OrganisationType[]> = {
  complex_divorce: DIVORCE,
  divorce_conflict: DIVORCE,
  domestic_violence: ['police', 'local_team', 'safe_at_home', 'school', 'probation'],
  one_off_quarrel: ['local_team'],
  neglect: ['local_team'],
  parent_mental_health: [
    'local_team',
    'adult_mental_health',
    'school',
    'youth_health_care',
    'safe_at_home',
    'informal_network',
  ],
  addiction: ['local_team'],
  school_refusal: [
    'local_team',
    'school',
    'school_attendance',
    'youth_mental_health',
    'social_support',
    'work_and_income',
  ],
  infant_safety: ['local_team', 'youth_health_care', 'hospital', 'safe_at_home', 'child_protection_board'],
  debts_and_housing: [
    'local_team',
    'debt_counselling',
    'housing_association',
    'school',
    'social_support',
    'youth_protection_lvb',
  ],
  other_concerns: ['local_team'],
}

/**
 * The organisations to start a roster with, each once, the local team first (it convenes) and the family's own
 * network last. Empty while no theme is chosen.
 */
export function proposedRoster(themes: readonly CaseTheme[]): OrganisationType[] {
  const all = [...new Set(themes.flatMap((theme) => USUAL[theme]))]
  return all.toSorted((a, b) => place(a) - place(b))
}

function place(type: OrganisationType): number {
  if (type === 'local_team') return 0
  return type === 'informal_network' ? 2 : 1
}
