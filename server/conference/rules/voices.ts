import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { MemberId } from '@rondom/shared/domain/ids.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import type { FamilyVoice } from '@rondom/shared/domain/voices.ts'
import { no, type Rule } from '../decision.ts'
import { speaksThemselves } from '../people-at-table.ts'
import { areKnown } from '../restrictions.ts'
import { all, inPhases, onlyPreparers, type Permission } from './permission.ts'
import { collectWords } from './words.ts'

/** The member, or who records the words of a member who is not live (rules R26, R27). */
const onlyFamilyAndRecorders: Permission = (state, actor) =>
  actor.role === 'familyMember' ? null : onlyPreparers('R27')(state, actor)

export const recordVoice: Rule<'recordVoice'> = {
  may: all(onlyFamilyAndRecorders, inPhases('preparing', 'closing')),
  decide(state, { voiceId, memberId, mode, words: spoken, notVisibleTo }, context) {
    const { actor, now } = context
    const refusal = recordingRefusal(state, actor, memberId) ?? changingRefusal(state, actor, voiceId, memberId)
    if (refusal !== null) return { refusal }
    if (!areKnown(state, notVisibleTo)) return no('restricted_person_unknown', 'R34')
    const words = collectWords(context)
    const voice: FamilyVoice = {
      id: voiceId,
      memberId,
      mode,
      words: words.put(spoken),
      recordedBy: isOwn(actor, memberId) ? null : actor.id,
      at: now,
      // Nobody's words are kept from themselves.
      notVisibleTo: notVisibleTo.filter((person) => person !== memberId && person !== actor.id),
    }
    return { events: [{ type: 'voiceRecorded', voice }], texts: words.texts }
  },
}

function isOwn(actor: Participant, memberId: MemberId): boolean {
  return actor.role === 'familyMember' && actor.memberId === memberId
}

/** Who speaks writes; the words of others are recorded only of who is not live. */
export function recordingRefusal(state: ConferenceState, actor: Participant, memberId: MemberId): Refusal | null {
  const member = state.members[memberId]
  if (member === undefined) return refuse('unknown_person', 'R25')
  if (isOwn(actor, memberId)) return null
  if (actor.role === 'familyMember') return refuse('only_yourself', 'R26')
  return speaksThemselves(state, member) ? refuse('member_is_live', 'R26') : null
}

/** Words that stand are changed by the member only (rule R26). */
function changingRefusal(
  state: ConferenceState,
  actor: Participant,
  voiceId: string,
  memberId: MemberId,
): Refusal | null {
  const existing = state.voices[voiceId]
  if (existing === undefined) return null
  if (existing.memberId !== memberId) return refuse('id_in_use', 'R26')
  return isOwn(actor, memberId) ? null : refuse('voice_is_theirs', 'R26')
}

export const recordVoiceMissing: Rule<'recordVoiceMissing'> = {
  may: all(onlyPreparers('R27'), inPhases('preparing', 'closing')),
  decide(state, { memberId, reason }, context) {
    if (state.members[memberId] === undefined) return no('unknown_person', 'R25')
    if (Object.values(state.voices).some((voice) => voice.memberId === memberId)) return no('already_done', 'R25')
    const words = collectWords(context)
    return { events: [{ type: 'voiceMissing', memberId, reason: words.put(reason) }], texts: words.texts }
  },
}
