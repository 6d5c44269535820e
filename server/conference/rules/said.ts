import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { ParticipantId } from '@rondom/shared/domain/ids.ts'

/** True from the first time the table opened, also after a step back to preparing. */
export function hasBegun(state: ConferenceState): boolean {
  return state.phase !== 'preparing' || state.frame !== null
}

/** True when somebody has said, written, recorded or marked anything that bears their name (rule R17). */
export function hasSaidAnything(state: ConferenceState, id: ParticipantId): boolean {
  return (
    state.checkIns[id] !== undefined ||
    state.ready.includes(id) ||
    state.danger.calledBy === id ||
    Object.values(state.voices).some((voice) => voice.recordedBy === id || isVoiceOf(state, id, voice.memberId)) ||
    Object.values(state.recordedRatings).some((round) => Object.values(round ?? {}).some(({ by }) => by === id)) ||
    Object.values(state.differences).some(({ proposedBy }) => proposedBy === id) ||
    Object.values(state.takenPositions).some((version) =>
      Object.values(version).some(({ position }) => position.by === id),
    ) ||
    state.marks[id] !== undefined ||
    Object.values(state.reflections).some(({ by }) => by === id) ||
    Object.values(state.summaries).some(({ writtenBy, approvedBy }) => writtenBy === id || approvedBy === id) ||
    hasPartInDecisions(state, id) ||
    hasPartInPlan(state, id) ||
    Object.values(state.released).some((persons) => persons?.includes(id)) ||
    Object.values(state.notes).some(
      (note) =>
        note.authorId === id ||
        note.knownToo.includes(id) ||
        note.reactions[id] !== undefined ||
        note.corrections.some(({ by }) => by === id),
    )
  )
}

/** Decides, is consulted or wrote down an advice, or was the key worker. */
function hasPartInDecisions({ decisions, keyWorkerChanges }: ConferenceState, id: ParticipantId): boolean {
  return (
    keyWorkerChanges.some(({ from, to }) => from === id || to === id) ||
    Object.values(decisions).some(
      ({ deciderId, consultations }) =>
        deciderId === id || consultations.some(({ participantId, by }) => participantId === id || by === id),
    )
  )
}

/** Put a need, does or answered an action, keeps watch, or stands beside somebody. */
function hasPartInPlan({ needs, actions, openNeeds, buddyId }: ConferenceState, id: ParticipantId): boolean {
  return (
    buddyId === id ||
    Object.values(needs).some(({ proposedBy }) => proposedBy === id) ||
    Object.values(openNeeds).some(({ ownerId }) => ownerId === id) ||
    Object.values(actions).some((action) =>
      [action.proposedBy, action.ownerId, action.buddyId, action.answeredBy].includes(id),
    )
  )
}

function isVoiceOf(state: ConferenceState, id: ParticipantId, memberId: string): boolean {
  const participant = state.participants[id]
  return participant?.role === 'familyMember' && participant.memberId === memberId
}
