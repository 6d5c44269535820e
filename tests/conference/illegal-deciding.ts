import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { KeyDecision } from '@rondom/shared/domain/decisions.ts'
import { isFrom } from '@rondom/shared/domain/phases.ts'
import { isUnique } from './illegal-people.ts'

/** What the method asks of each kind of decision itself, whatever a team's catalogue says (rules R72, R74). */
const ASKED_BY_METHOD: Record<string, readonly string[]> = {
  out_of_home_placement: ['behavioural_scientist', 'second_view'],
  lifting_safety_plan: ['behavioural_scientist', 'second_view'],
  key_worker: ['behavioural_scientist', 'second_view', 'family'],
}

/** What must hold of key decisions, whatever happened: each breach in words. */
export function illegalDeciding(state: ConferenceState): string[] {
  const wrong: string[] = []
  const must = (holds: boolean, what: string) => {
    if (!holds) wrong.push(what)
  }
  for (const [id, decision] of Object.entries(state.decisions)) {
    must(isFrom(state.phase, 'judging'), `R68: ${id} in ${state.phase}`)
    must(decision.id === id, `decision ${id} under another id`)
    checkForm(state, decision, must)
    checkStatus(decision, must)
  }
  const changes = state.keyWorkerChanges
  for (const { decisionId, from, to } of changes) {
    const decision = state.decisions[decisionId]
    // It may have been taken up anew since.
    const isDone = decision?.decidedOn != null || (decision?.former.length ?? 0) > 0
    must(isDone, `R74: the key worker changed by ${decisionId}, which is not taken`)
    must(from !== to, 'R74: the key worker changed into the same')
  }
  const last = changes.at(-1)
  must(last === undefined || state.participants[last.to]?.role === 'keyWorker', 'R74: another is the key worker')
  return wrong
}

type Must = (holds: boolean, what: string) => void

function checkForm(state: ConferenceState, decision: KeyDecision, must: Must): void {
  const { id, consultations, deciderId, typeId } = decision
  const decider = state.participants[deciderId]
  const subject = state.decisionTypes.find((type) => type.id === typeId)?.subject ?? 'other'
  must(decider !== undefined, `R68: nobody decides ${id}`)
  must(decider?.role !== 'facilitator' && decider?.role !== 'network', `R68: ${decider?.role} decides ${id}`)
  must(isUnique(consultations.map((one) => one.id)), `R68: a consultation of ${id} twice`)
  const required = consultations.filter((one) => one.required).map(({ kind }) => kind as string)
  const missing = (ASKED_BY_METHOD[subject] ?? []).filter((kind) => !required.includes(kind))
  must(missing.length === 0, `R72: ${id} does without ${missing}`)
  must(!consultations.some(({ participantId }) => participantId === deciderId), `R70: ${id} is advised by its decider`)
  const by = (kind: string) =>
    consultations.filter((one) => one.kind === kind).flatMap((one) => one.participantId ?? [])
  must(!by('second_view').some((who) => by('behavioural_scientist').includes(who)), `R72: ${id} is seen once`)
  for (const { advice, on, by: writer } of consultations) {
    must((advice === null) === (on === null) && (advice === null) === (writer === null), `R70: half an advice of ${id}`)
  }
}

function checkStatus(decision: KeyDecision, must: Must): void {
  const { id, status, outcome, reasons, decidedOn, consultations, notFollowed, deviation, former } = decision
  const isTaken = status === 'taken' || status === 'reconsidered'
  must((outcome === null) === (reasons === null), `R69: half an outcome of ${id}`)
  must((status === 'open') === (outcome === null), `R73: ${id} is ${status} with that outcome`)
  must(isTaken === (decidedOn !== null), `R71: ${id} is ${status} without or with a day`)
  must(!isTaken || (status === 'reconsidered') === former.length > 0, `R69: what ${id} said before`)
  must(notFollowed.length === 0 || deviation !== null, `R71: ${id} leaves an advice without a reason`)
  if (!isTaken) return
  for (const { required, on } of consultations.filter((one) => one.required)) {
    must(!required || (on !== null && on <= (decidedOn ?? '')), `R71: ${id} taken before everyone was consulted`)
  }
}

/** Decisions that were taken and have changed since, other than by being decided anew (rules R70, R71). */
export function alteredDecisions(before: ConferenceState, after: ConferenceState): string[] {
  return Object.values(before.decisions).flatMap((decision) => {
    if (decision.decidedOn === null) return []
    const now = after.decisions[decision.id]
    if (JSON.stringify(now) === JSON.stringify(decision)) return []
    const { outcome, reasons, decidedOn, consultations, notFollowed, deviation } = decision
    const until = now?.former.at(-1)?.until
    const kept = [...decision.former, { outcome, reasons, decidedOn, until, consultations, notFollowed, deviation }]
    // Taken up anew it keeps what it was with its advice, and is not taken while nobody was asked again.
    const isAnew = now?.status === 'intended' && JSON.stringify(now.former) === JSON.stringify(kept)
    const isAskedAnew = now?.consultations.every(({ advice }) => advice === null)
    return isAnew && isAskedAnew ? [] : [`R70: ${decision.id} after it was taken`]
  })
}
