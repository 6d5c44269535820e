import type { Action } from '@rondom/shared/domain/actions.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'

/** True for the one who does it, a live family member also where the action names the member (rule R77). */
export function isDoer(you: Participant, { ownerId }: Action): boolean {
  return ownerId === you.id || (you.role === 'familyMember' && ownerId === you.memberId)
}
