import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { MemberId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { FamilyMember } from '@rondom/shared/domain/people.ts'
import { isPseudonym } from '@rondom/shared/domain/pseudonyms.ts'
import { happens, no, type Rule } from '../decision.ts'
import { seatOfMember } from '../people-at-table.ts'
import { isRestricted } from '../restrictions.ts'
import { all, inPhases, onlyPreparers } from './permission.ts'
import { collectWords } from './words.ts'

const preparing = inPhases('preparing', 'preparing')

export const recordMember: Rule<'recordMember'> = {
  may: all(onlyPreparers(), preparing),
  decide(state, { member }, context) {
    if (state.members[member.id] === undefined && Object.keys(state.members).length >= LIMITS.members) {
      return no('too_many', undefined, { limit: LIMITS.members })
    }
    const seat = seatOfMember(state, member.id)
    if (!member.live && seat !== undefined) return no('in_use', 'R14', { what: seat.name })
    if (state.plan.type === 'learning' && !isLearningMember(member)) return no('real_name', 'R93')
    const words = collectWords(context)
    const recorded = { ...member, notInformedReason: words.putOptional(member.notInformedReason) }
    return { events: [{ type: 'memberRecorded', member: recorded }], texts: words.texts }
  },
}

/** Someone of the household as a learning meeting has them: named by a role, and not at the table (rule R93). */
export function isLearningMember({ name, live }: Pick<FamilyMember, 'name' | 'live'>): boolean {
  return isPseudonym(name) && !live
}

export const removeMember: Rule<'removeMember'> = {
  may: all(onlyPreparers(), preparing),
  decide(state, { memberId }) {
    const member = state.members[memberId]
    if (member === undefined) return no('unknown_person')
    const kept = keptBy(state, memberId)
    return kept === null ? happens({ type: 'memberRemoved', memberId }) : no('in_use', 'R17', { what: kept })
  },
}

/** What keeps a member in the household, in a name the preparer knows: a seat, words, a rating, a restriction. */
function keptBy(state: ConferenceState, memberId: MemberId): string | null {
  const supporter = Object.values(state.participants).find((participant) => participant.memberId === memberId)
  if (supporter !== undefined) return supporter.name
  const name = state.members[memberId]?.name ?? ''
  const hasVoice = Object.values(state.voices).some((voice) => voice.memberId === memberId)
  const hasRating = Object.values(state.recordedRatings).some((round) => round?.[memberId] !== undefined)
  const hasPosition = Object.values(state.takenPositions).some((version) => version[memberId] !== undefined)
  return hasVoice || hasRating || hasPosition || isRestricted(state, memberId) ? name : null
}
