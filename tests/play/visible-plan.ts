import type {
  CaseAction,
  CaseAmendment,
  CaseDecision,
  CaseNeed,
  CaseReflection,
  CaseSummary,
  CaseTimelineEntry,
} from './case-plan.ts'
import type { CaseReader, PlayedCase } from './case-shape.ts'
import { seesDerived, seesItem } from './judging-parties.ts'
import { isFromMoment, type Moment } from './moments.ts'
import { facilitatorOf } from './plan-people.ts'

/** History: not for the network, for the team manager from `deciding`, restrictions before all. */
export function visibleHistory(played: PlayedCase, reader: CaseReader, moment: Moment): CaseTimelineEntry[] {
  if (reader.role === 'network') return []
  if (reader.role === 'teamManager' && !isFromMoment(moment, 'decided')) return []
  return played.timeline.filter(({ notVisibleTo }) => !notVisibleTo?.includes(reader.id))
}

/** Key decisions derive from the table; who decides sees the decision (rule R83). */
export function visibleDecisions(played: PlayedCase, reader: CaseReader, moment: Moment): CaseDecision[] {
  if (!isFromMoment(moment, 'decided')) return []
  return played.keyDecisions.filter(
    ({ id, deciderId }) => deciderId === reader.id || seesItem(played, reader, moment, `decision:${id}`),
  )
}

/** Needs derive from the table (rule R83). */
export function visibleNeeds(played: PlayedCase, reader: CaseReader, moment: Moment): CaseNeed[] {
  if (!isFromMoment(moment, 'planned')) return []
  return played.needs.filter(({ id }) => seesItem(played, reader, moment, `need:${id}`))
}

/** Actions derive from the table; who does it sees the action (rule R83). */
export function visibleActions(played: PlayedCase, reader: CaseReader, moment: Moment): CaseAction[] {
  if (!isFromMoment(moment, 'planned')) return []
  return played.actions.filter(
    ({ id, ownerId }) => ownerId === reader.id || seesItem(played, reader, moment, `action:${id}`),
  )
}

/** One's own lines; once they are shared those of everyone, but for family, network and team manager (rule R84). */
export function visibleReflections(played: PlayedCase, reader: CaseReader, moment: Moment): CaseReflection[] {
  if (!isFromMoment(moment, 'reflected')) return []
  const seesAll = isFromMoment(moment, 'shared') && isOfTheTable(reader)
  return played.reflection.filter(({ byId }) => seesAll || byId === reader.id)
}

/** Who sees what is shared among those at the table: professionals and who leads. */
export function isOfTheTable({ role }: CaseReader): boolean {
  return role === 'facilitator' || role === 'professional'
}

/**
 * Family summaries once they are approved: for the members they name, and for whoever sees what derives from the table
 * without being of the family (rule R85).
 */
export function visibleSummaries(played: PlayedCase, reader: CaseReader, moment: Moment): CaseSummary[] {
  if (!isFromMoment(moment, 'established')) return []
  const seesAll = isOfTheTable(reader) || reader.role === 'teamManager'
  return played.familySummaries.filter(({ forIds }) => seesAll || forIds.includes(reader.id))
}

/** Amendments derive from the table; one's own is one's own, and a view told by a member is theirs (rule R87). */
export function visibleAmendments(played: PlayedCase, reader: CaseReader, moment: Moment): CaseAmendment[] {
  if (!isFromMoment(moment, 'amended')) return []
  return played.amendments.filter(
    ({ byId, memberId }) =>
      byId === reader.id ||
      memberId === reader.id ||
      reader.id === facilitatorOf(played) ||
      seesDerived(played, reader, moment),
  )
}
