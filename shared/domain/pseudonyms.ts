/** Roles that a learning meeting may name in the household instead of people (rule R93). */
export const PSEUDONYM_ROLES = [
  'Kind',
  'Jongere',
  'Ouder',
  'Moeder',
  'Vader',
  'Stiefouder',
  'Pleegouder',
  'Opa',
  'Oma',
  'Tante',
  'Oom',
  'Buur',
  'Steunfiguur',
] as const

const PSEUDONYM = new RegExp(`^(?:${PSEUDONYM_ROLES.join('|')})(?: [A-Z])?$`)

/** True for a name that names a role, with a letter where there are more, and no person. */
export function isPseudonym(name: string): boolean {
  return PSEUDONYM.test(name)
}
