import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { FamilyMember } from '@rondom/shared/domain/people.ts'

/** A member with an own seat speaks, unless recorded absent; for the others words are recorded (rules R27, R63). */
export function speaksForThemselves(state: ConferenceState, member: FamilyMember): boolean {
  const seat = Object.values(state.participants).find(
    ({ role, memberId }) => role === 'familyMember' && memberId === member.id,
  )
  return member.live && seat?.attendance !== 'absent'
}
