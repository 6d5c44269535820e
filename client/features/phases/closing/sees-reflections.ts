import { type Participant, PROFESSIONAL_ROLES } from '@rondom/shared/domain/people.ts'

/** True for who is told what others wrote once it is shared; family and network keep their own lines (rule R84). */
export function seesReflections({ role }: Pick<Participant, 'role'>): boolean {
  return role === 'facilitator' || role === 'deputy' || PROFESSIONAL_ROLES.includes(role)
}
