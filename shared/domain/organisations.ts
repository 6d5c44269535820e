/** The catalogue of organisation types (method 3.4). Descriptions in words stand with the texts of the client. */
export const ORGANISATION_TYPES = [
  'local_team',
  'safe_at_home',
  'youth_protection_agency',
  'youth_protection_lvb',
  'child_protection_board',
  'regional_safety_team',
  'police',
  'prosecution',
  'probation',
  'youth_mental_health',
  'adult_mental_health',
  'addiction_care',
  'school',
  'school_attendance',
  'childcare',
  'general_practitioner',
  'hospital',
  'youth_health_care',
  'social_support',
  'work_and_income',
  'debt_counselling',
  'housing_association',
  'womens_shelter',
  'expert_by_experience',
  'informal_network',
  'trust_person',
  'interpreter',
] as const

export type OrganisationType = (typeof ORGANISATION_TYPES)[number]

/** Organisations that help the adults of a household (rule R47). */
export const ADULT_DOMAIN: readonly OrganisationType[] = [
  'adult_mental_health',
  'addiction_care',
  'debt_counselling',
  'probation',
  'social_support',
  'work_and_income',
]

/**
 * Speaking order of the round: who has least power and most contact speaks first, statutory bodies last
 * (method 2.3, phase 4). Lower speaks earlier; family members go before all of these.
 */
export const SPEAKING_RANK: Record<OrganisationType, number> = {
  informal_network: 1,
  expert_by_experience: 1,
  trust_person: 1,
  interpreter: 1,
  childcare: 2,
  school: 2,
  youth_health_care: 3,
  general_practitioner: 3,
  housing_association: 3,
  debt_counselling: 3,
  work_and_income: 3,
  social_support: 3,
  womens_shelter: 3,
  hospital: 4,
  youth_mental_health: 4,
  adult_mental_health: 4,
  addiction_care: 4,
  local_team: 5,
  school_attendance: 6,
  police: 6,
  regional_safety_team: 6,
  safe_at_home: 7,
  probation: 7,
  youth_protection_lvb: 8,
  youth_protection_agency: 8,
  child_protection_board: 9,
  prosecution: 9,
}
