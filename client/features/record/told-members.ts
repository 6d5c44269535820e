import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { FamilyMember, Participant } from '@rondom/shared/domain/people.ts'

/**
 * Whose view key worker or facilitator can write down (M17): a member who was not live, and, once the day of the
 * conference is over, one who came by a link that has ended. `today`: `YYYY-MM-DD`.
 */
export function toldMembers(
  { members, participants, facts }: Pick<ConferenceState, 'members' | 'participants' | 'facts'>,
  { role }: Pick<Participant, 'role'>,
  today: string,
): FamilyMember[] {
  if (role !== 'facilitator' && role !== 'keyWorker') return []
  const cameByLink = (id: string) =>
    Object.values(participants).some(
      (seat) => seat.role === 'familyMember' && seat.memberId === id && seat.accountId === null,
    )
  const isOver = today > facts.conferenceOn
  return Object.values(members).filter(({ id, live }) => !live || (isOver && cameByLink(id)))
}
