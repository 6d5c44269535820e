import type { Action } from '@rondom/shared/domain/actions.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { KeyDecision } from '@rondom/shared/domain/decisions.ts'
import type { ConferenceEvent, NumberedEvent } from '@rondom/shared/domain/events.ts'
import { evolve } from '@rondom/shared/domain/evolve.ts'
import type { ParticipantId } from '@rondom/shared/domain/ids.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'

type Happened = NumberedEvent & { event: ConferenceEvent }
type Must = (holds: boolean, what: string) => void

/** What of these events, which follow this state, was not theirs to do who did it; each breach in words. */
export function wrongDoings(before: ConferenceState, happened: readonly Happened[]): string[] {
  const wrong: string[] = []
  let state = before
  for (const numbered of happened) {
    const must: Must = (holds, what) => {
      if (!holds) wrong.push(`${what} (${numbered.event.type} by ${numbered.by})`)
    }
    const by = state.participants[numbered.by ?? '']
    if (by !== undefined) checkDoing(state, numbered, by, must)
    const after = evolve(state, numbered)
    checkKeyWorker(state, after, numbered.event, must)
    state = after
  }
  return wrong
}

function checkDoing(state: ConferenceState, { event, at }: Happened, by: Participant, must: Must): void {
  const leads = by.role === 'facilitator'
  const today = at.slice(0, 10)
  switch (event.type) {
    case 'decisionRecorded':
      must(leads, 'R69: put by who does not lead')
      checkPut(state.decisions[event.decision.id], event.decision, must)
      return
    case 'decisionWithdrawn': {
      const decision = state.decisions[event.decisionId]
      const isWritten = decision?.outcome !== null || decision.consultations.some(({ advice }) => advice !== null)
      must(leads && !isWritten, 'R69: what was written is gone')
      return
    }
    case 'adviceGiven': {
      const decision = state.decisions[event.decisionId]
      const asked = decision?.consultations.find(({ id }) => id === event.consultationId)
      const seat = state.participants[asked?.participantId ?? '']
      const isRecorded = decision?.deciderId === by.id && (seat === undefined || !isSeated(seat))
      must(asked?.participantId === by.id || isRecorded, 'R70: advice of another')
      must(decision?.decidedOn === null && event.on <= today, 'R70: advice after the day')
      return
    }
    case 'outcomeWritten':
    case 'decisionTaken':
    case 'decisionReconsidered': {
      const decision = state.decisions[event.decisionId]
      must(decision?.deciderId === by.id, 'R69: decided by another')
      must(event.type === 'outcomeWritten' || event.on <= today, 'R71: decided in the future')
      must((decision?.decidedOn !== null) === (event.type === 'decisionReconsidered'), 'R69: decided twice')
      return
    }
    case 'keyWorkerChanged': {
      const decision = state.decisions[event.decisionId]
      must(leads || decision?.deciderId === by.id, 'R74: carried out by another')
      must(decision?.decidedOn != null, 'R74: not decided')
      const subject = state.decisionTypes.find(({ id }) => id === decision?.typeId)?.subject
      must(subject === 'key_worker', 'R74: not about the key worker')
      must(decision?.consultations.some(({ kind, on }) => kind === 'family' && on !== null) === true, 'R74: not asked')
      return
    }
    default:
      checkPlanDoing(state, event, by, must)
  }
}

/** What was advised stays; what was intended stays with who intended it. */
function checkPut(before: KeyDecision | undefined, after: KeyDecision, must: Must): void {
  if (before === undefined) {
    must(after.outcome === null && after.consultations.every(({ advice }) => advice === null), 'R69: put with words')
    return
  }
  must(before.decidedOn === null, 'R69: put again after it was taken')
  must(after.outcome === (before.deciderId === after.deciderId ? before.outcome : null), 'R69: outcome of another')
  for (const { id, advice } of before.consultations.filter((one) => one.advice !== null)) {
    must(
      after.consultations.some((one) => one.id === id && one.advice === advice),
      'R70: an advice is gone',
    )
  }
}

function checkPlanDoing(state: ConferenceState, event: ConferenceEvent, by: Participant, must: Must): void {
  switch (event.type) {
    case 'actionRecorded': {
      const existing = state.actions[event.action.id]
      const isTheirs = existing === undefined || existing.proposedBy === by.id || isDoer(by, existing)
      must(by.role === 'facilitator' || isTheirs, 'R76: changed by another')
      must(existing !== undefined || event.action.status === 'proposed', 'R77: accepted from the first')
      const isSame = existing?.what === event.action.what && existing.visibleSign === event.action.visibleSign
      const last = existing?.revision ?? 0
      must(event.action.revision === (isSame ? last : last + 1), 'R77: other words under the same revision')
      return
    }
    case 'actionWithdrawn':
      must(state.actions[event.actionId]?.status !== 'accepted', 'R78: a promise taken back by another')
      return
    case 'actionAccepted':
    case 'actionDeclined': {
      const action = state.actions[event.actionId]
      must(action !== undefined && event.by === by.id, 'R77: an answer to nothing')
      if (action === undefined) return
      must(event.type === 'actionDeclined' || event.revision === action.revision, 'R77: not the last revision')
      must(event.recorded !== isDoer(by, action), 'R77: recorded and by the doer')
      must(isDoer(by, action) || isWrittenDown(state, action, by), 'R77: answered by another')
      return
    }
    case 'needWithdrawn': {
      const promised = Object.values(state.actions).filter(({ status }) => status === 'accepted')
      must(!promised.some(({ needIds }) => needIds.includes(event.needId)), 'R80: a need with a promise is gone')
      return
    }
    default:
      checkClosingDoing(state, event, by, must)
  }
}

/** Key worker or facilitator, for a member or somebody of the network without a seat at the table (M17). */
function isWrittenDown(state: ConferenceState, action: Action, by: Participant): boolean {
  const { ownerId, answeredBy, recorded } = action
  const seat =
    state.participants[ownerId] ??
    Object.values(state.participants).find(({ role, memberId }) => role === 'familyMember' && memberId === ownerId)
  const isAway = seat === undefined ? state.members[ownerId] !== undefined : !isSeated(seat)
  const isOfFamily = seat === undefined || seat.role === 'familyMember' || seat.role === 'network'
  const wasTheirOwn = answeredBy !== null && !recorded
  return (by.role === 'keyWorker' || by.role === 'facilitator') && isAway && isOfFamily && !wasTheirOwn
}

function checkClosingDoing(state: ConferenceState, event: ConferenceEvent, by: Participant, must: Must): void {
  const leads = by.role === 'facilitator'
  switch (event.type) {
    case 'reflectionWritten':
      must(event.reflection.by === by.id && state.markSpread === null, 'R84: a line of another')
      must((state.reflections[event.reflection.id]?.by ?? by.id) === by.id, 'R84: over the line of another')
      return
    case 'markGiven':
      must(event.by === by.id && state.markSpread === null, 'R84: a mark of another')
      return
    case 'reflectionsShared': {
      const given = Object.values(state.marks).sort((a, b) => a - b)
      must(leads && given.join() === event.marks.join(), 'R84: shared by another, or not as given')
      return
    }
    case 'summaryWritten':
    case 'summaryApproved': {
      must(leads || by.role === 'keyWorker', 'R85: a summary by another')
      const { id, forIds, revision } = event.summary
      const named = forIds.filter((member) => namesOf(state, member).some((name) => isKeptSomething(state, name)))
      must(forIds.length === 1 || named.length === 0, `R85: ${named} reads along with others`)
      if (event.type === 'summaryWritten') return
      const isThere = Object.values(state.participants).some((one) => one.role === 'keyWorker' && isSeated(one))
      must(by.role === 'keyWorker' || !isThere, 'R85: approved past the key worker')
      must(state.summaries[id]?.revision === revision, 'R85: another revision is approved')
      return
    }
    case 'amendmentAdded': {
      const { memberId } = event.amendment
      const seat = Object.values(state.participants).find((one) => one.memberId === memberId && isSeated(one))
      must(event.amendment.by === by.id && state.established !== null, 'R87: added for another')
      must(
        memberId === null || by.memberId === memberId || seat?.role !== 'familyMember',
        'R87: the view of a live member',
      )
      return
    }
    case 'conferenceClosedEarly':
    case 'recordEstablished':
    case 'itemReleased':
      must(leads, 'R1: by who does not lead')
      return
    case 'phaseChanged':
      must(leads, 'R1: by who does not lead')
      checkLeaving(state, event.to, must)
      return
    default:
  }
}

/** What a phase asks before it ends; closing early is another way out. */
function checkLeaving(state: ConferenceState, to: ConferenceState['phase'], must: Must): void {
  if (state.phase === 'deciding' && to === 'planning') {
    const open = Object.values(state.decisions).filter(({ outcome, deciderId }) => {
      const decider = state.participants[deciderId]
      return outcome === null && decider !== undefined && isSeated(decider)
    })
    must(open.length === 0, `R73: ${open.map(({ id }) => id)} without an outcome`)
  }
  if (state.phase !== 'planning' || to !== 'closing' || state.closedEarly?.from === 'planning') return
  const does = new Set(['do', 'tailored', 'small_contribution'])
  const covered = Object.values(state.actions)
    .filter(({ status, kind }) => status === 'accepted' && does.has(kind))
    .flatMap(({ needIds }) => needIds)
  const bare = Object.keys(state.needs).filter((id) => !covered.includes(id) && state.openNeeds[id] === undefined)
  must(bare.length === 0, `R80: ${bare} without an answer`)
  must(state.followUpOn !== null, 'R80: no day to look back')
  const idle = Object.values(state.actions).filter(
    ({ status, needIds }) => status !== 'declined' && needIds.length === 0,
  )
  must(idle.length === 0, 'R80: an action without a need')
}

/** The key worker is another only by a decision, once the conference has begun (rule R74). */
function checkKeyWorker(before: ConferenceState, after: ConferenceState, event: ConferenceEvent, must: Must): void {
  if (before.phase === 'preparing') return
  const keyWorker = ({ participants }: ConferenceState): ParticipantId | undefined =>
    Object.values(participants).find(({ role }) => role === 'keyWorker')?.id
  must(keyWorker(before) === keyWorker(after) || event.type === 'keyWorkerChanged', 'R74: another key worker')
}

function isDoer({ id, role, memberId }: Participant, { ownerId }: Action): boolean {
  return ownerId === id || (role === 'familyMember' && ownerId === memberId)
}

function isSeated({ admission, attendance }: Participant): boolean {
  return admission === 'admitted' && attendance === 'expected'
}

function namesOf({ participants }: ConferenceState, memberId: string): string[] {
  const seats = Object.values(participants).filter((one) => one.role === 'familyMember' && one.memberId === memberId)
  return [memberId, ...seats.map(({ id }) => id)]
}

function isKeptSomething({ notes, voices, timeline }: ConferenceState, name: string): boolean {
  const things = [...Object.values(notes), ...Object.values(voices), ...Object.values(timeline)]
  return things.some(({ notVisibleTo }) => notVisibleTo.includes(name))
}
