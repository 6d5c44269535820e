import type { CaseConsultation, CaseDecision } from './case-plan.ts'
import { type CaseReader, isLive, type PlayedCase, readersOf } from './case-shape.ts'
import { isGivenInPerson } from './givers.ts'

/** Who of the table is meant by "gedragsdeskundige Hester": the one whose name stands in it; null for anyone else. */
export function seatMeantBy(played: PlayedCase, who: string): CaseReader | null {
  const words: string[] = who.match(/[\p{L}-]+/gu) ?? []
  return readersOf(played).find(({ name }) => words.includes(name)) ?? null
}

/** Members of the household whose names stand in "Noor en Daan", by their ids. */
export function membersMeantBy(played: PlayedCase, forWhom: string): string[] {
  const words: string[] = forWhom.match(/[\p{L}-]+/gu) ?? []
  return played.family.filter(({ name }) => words.includes(name)).map(({ id }) => id)
}

/** Who writes an advice: the one who gives it, or the decider for someone without a seat. */
export function adviserOf(played: PlayedCase, decision: CaseDecision, { who }: CaseConsultation): string {
  return seatMeantBy(played, who)?.id ?? decision.deciderId
}

/** Who says yes to an action: its owner, or the key worker for a member who is not there. */
export function accepterOf(played: PlayedCase, ownerId: string): string {
  return isGivenInPerson(played, ownerId) ? ownerId : keyWorkerOf(played)
}

/** Who proposes an action: the key worker, or the facilitator where the key worker is to do it. */
export function proposerOfAction(played: PlayedCase, ownerId: string): string {
  return ownerId === keyWorkerOf(played) ? facilitatorOf(played) : keyWorkerOf(played)
}

/** The id of the key worker in the case. */
export function keyWorkerOf({ participants }: PlayedCase): string {
  return participants.find(({ isKeyWorker }) => isKeyWorker)?.id ?? ''
}

/** The id of the facilitator in the case. */
export function facilitatorOf({ participants }: PlayedCase): string {
  return participants.find(({ isFacilitator }) => isFacilitator)?.id ?? ''
}

/** Everyone who does something after the day of the conference, by the ids of the case. */
export function actsLater(played: PlayedCase): string[] {
  const { conferenceOn, keyDecisions } = played
  const ids = keyDecisions.flatMap((decision) => [
    ...decision.consultations.filter(({ on }) => on > conferenceOn).map((one) => adviserOf(played, decision, one)),
    ...(isTakenOn(decision, conferenceOn) ? [] : [decision.deciderId]),
  ])
  return [...new Set(ids)]
}

/** True for a decision that can be taken on this day: it was, and everyone was consulted by then. */
export function isTakenOn({ decidedOn, consultations }: CaseDecision, day: string): boolean {
  return decidedOn <= day && consultations.every(({ on }) => on <= day)
}

/** The days after the conference on which somebody advises or decides, in their order. */
export function laterDays({ conferenceOn, keyDecisions }: PlayedCase): string[] {
  const days = keyDecisions.flatMap(({ decidedOn, consultations }) => [decidedOn, ...consultations.map(({ on }) => on)])
  return [...new Set(days)].filter((day) => day > conferenceOn).sort()
}

/** Everyone who is there in the flesh, of the family: their words are their own. */
export function liveMembers({ family }: PlayedCase): string[] {
  return family.filter(isLive).map(({ id }) => id)
}
