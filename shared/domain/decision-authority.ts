import type { DecisionType } from './decisions.ts'
import type { PartyId } from './ids.ts'
import { type Participant, type Party, PROFESSIONAL_ROLES } from './people.ts'

/**
 * True for who has the power that a type of decision asks (rule R68): by role for team manager and key worker, by
 * organisation for the others. What is anyone's is for professionals and the team manager: the facilitator stays
 * neutral, and family and network are asked, never made to decide.
 */
export function hasAuthority(
  { decider }: Pick<DecisionType, 'decider'>,
  { role, partyId }: Pick<Participant, 'role' | 'partyId'>,
  parties: Record<PartyId, Party>,
): boolean {
  if (decider === 'team_manager') return role === 'teamManager'
  if (decider === 'key_worker') return role === 'keyWorker'
  const isProfessional = PROFESSIONAL_ROLES.includes(role)
  if (decider === 'anyone') return isProfessional || role === 'teamManager'
  return isProfessional && partyId !== null && parties[partyId]?.organisationType === decider
}
