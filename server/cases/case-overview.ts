import type { Action } from '@rondom/shared/domain/actions.ts'
import { coverageOf } from '@rondom/shared/domain/coverage.ts'
import type { NeedId, ParticipantId, PersonId, TextId } from '@rondom/shared/domain/ids.ts'
import type { CaseActionEntry, CaseConference, CaseOverview } from '@rondom/shared/wire/cases.ts'
import type { ReaderFold } from '../conference/reader-fold.ts'

/** One conference of the case as the holder of a seat in it may know it. */
export interface SeatedFold extends ReaderFold {
  participantId: ParticipantId
}

/**
 * A case over its conferences, from what one person may see of each; `folds` newest first and not empty.
 * Household, timeline and facts are those of the newest.
 */
export function caseOverview(id: string, folds: readonly SeatedFold[], mayContinue: boolean): CaseOverview {
  const { state, texts } = folds[0]!
  const { code, municipality, firstConcernOn, triggerOn } = state.facts
  return {
    ...{ id, code, municipality, firstConcernOn, triggerOn, mayContinue },
    household: Object.values(state.members).map(({ id, name, relation, kind, birthMonth, live }) => {
      return { id, name, relation, kind, birthMonth, live }
    }),
    timeline: Object.values(state.timeline)
      .map(({ id, kind, on, text, source }) => ({ id, kind, on, text: texts[text] ?? null, source }))
      .sort((a, b) => a.on.localeCompare(b.on)),
    people: peopleOver(folds),
    conferences: folds.map(conferenceOf),
  }
}

/** Everyone of any of the conferences, as the newest one that knows them has them. */
function peopleOver(folds: readonly SeatedFold[]): CaseOverview['people'] {
  const people = new Map<ParticipantId, CaseOverview['people'][number]>()
  for (const { state, texts } of folds) {
    for (const participant of Object.values(state.participants)) {
      const { id, name, title, organisationName: organisation, role, reason, partyId } = participant
      const known = people.get(id)
      if (known !== undefined) {
        known.conferenceIds.push(state.id)
        continue
      }
      const party = partyId === null ? undefined : state.parties[partyId]
      people.set(id, {
        ...{ id, name, title, organisation, role },
        organisationType: party?.organisationType ?? null,
        why: reason === null ? null : (texts[reason] ?? null),
        isKeyWorker: role === 'keyWorker',
        isBuddy: state.buddyId === id,
        addedDuringCase: party?.joined === 'added_during_case',
        conferenceIds: [state.id],
      })
    }
  }
  return [...people.values()]
}

function conferenceOf(fold: SeatedFold): CaseConference {
  const { state, texts } = fold
  const words = (id: TextId) => texts[id] ?? null
  const seesAll = seesEveryAction(fold)
  const served = new Set<string>()
  const needs = Object.values(state.needs).map((need) => {
    const actions = actionsFor(fold, need.id)
    for (const action of actions) served.add(action.id)
    const open = state.openNeeds[need.id]
    return {
      id: need.id,
      text: words(need.text),
      forWhom: words(need.forWhom),
      coverage: seesAll ? coverageOf(state, need.id) : null,
      open: open
        ? {
            bottleneck: open.bottleneck,
            reason: words(open.reason),
            bridging: words(open.bridging),
            owner: nameOf(fold, open.ownerId),
          }
        : null,
      actions,
    }
  })
  const others = Object.values(state.actions).filter((action) => !served.has(action.id))
  return {
    id: state.id,
    conferenceOn: state.facts.conferenceOn,
    phase: state.phase,
    closedEarly: state.closedEarly !== null,
    question: state.frame === null ? null : words(state.frame.question),
    followUpOn: state.followUpOn,
    needs,
    otherActions: others.map((action) => actionEntry(fold, action)),
  }
}

function actionsFor(fold: SeatedFold, needId: NeedId): CaseActionEntry[] {
  return Object.values(fold.state.actions)
    .filter(({ needIds }) => needIds.includes(needId))
    .map((action) => actionEntry(fold, action))
}

function actionEntry(fold: SeatedFold, action: Action): CaseActionEntry {
  const { id, what, kind, ownerId, buddyId, dueOn, visibleSign, status } = action
  return {
    ...{ id, kind, dueOn, status },
    what: fold.texts[what] ?? null,
    owner: nameOf(fold, ownerId),
    buddy: buddyId === null ? null : nameOf(fold, buddyId),
    visibleSign: fold.texts[visibleSign] ?? null,
  }
}

/** Family and network may miss actions that are closed to them. */
function seesEveryAction({ state, participantId }: SeatedFold): boolean {
  const role = state.participants[participantId]?.role
  return role !== undefined && role !== 'familyMember' && role !== 'network'
}

function nameOf({ state }: SeatedFold, id: PersonId): string {
  return state.participants[id]?.name ?? state.members[id]?.name ?? ''
}
