import type { Action } from '@rondom/shared/domain/actions.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { KeyDecision } from '@rondom/shared/domain/decisions.ts'
import { actionItem, type DerivedItem, decisionItem, judgementItem, needItem } from '@rondom/shared/domain/derived.ts'
import type { MemberId, PersonId } from '@rondom/shared/domain/ids.ts'
import type { JointJudgement } from '@rondom/shared/domain/judgement.ts'
import type { Need } from '@rondom/shared/domain/needs.ts'
import { restrictedPersons } from '@rondom/shared/domain/restricted-persons.ts'

/** What the table agreed, as far as it may stand in a summary for somebody. */
export interface OpenToMember {
  judgement: JointJudgement | null
  decisions: KeyDecision[]
  needs: Need[]
  /** Agreed ones only. */
  actions: Action[]
}

/** True when a restriction anywhere names this member: then a summary is theirs alone (rule R85). */
export function isApart(state: ConferenceState, memberId: MemberId): boolean {
  const named = restrictedPersons(state)
  return idsOf(state, memberId).some((id) => named.includes(id))
}

/** What all these members may know: everything, or, for who is named in a restriction, what was opened to them. */
export function openToAll(state: ConferenceState, memberIds: readonly MemberId[]): OpenToMember {
  const isOpen = (item: DerivedItem) => memberIds.every((id) => isOpenTo(state, item, id))
  const judgement = state.judgements.at(-1) ?? null
  return {
    judgement: judgement !== null && isOpen(judgementItem(judgement.version)) ? judgement : null,
    decisions: Object.values(state.decisions).filter(({ id, outcome }) => outcome !== null && isOpen(decisionItem(id))),
    needs: Object.values(state.needs).filter(({ id }) => isOpen(needItem(id))),
    actions: Object.values(state.actions).filter(
      (action) => action.status === 'accepted' && memberIds.every((id) => knowsAction(state, action, id)),
    ),
  }
}

/** Of these actions those about one of these members: they do it or stand beside, or it answers a need of theirs. */
export function actionsAbout(
  state: ConferenceState,
  actions: readonly Action[],
  memberIds: readonly MemberId[],
): Action[] {
  return actions.filter(({ ownerId, buddyId, needIds }) => {
    const people = memberIds.flatMap((id) => idsOf(state, id))
    const isTheirNeed = needIds.some((id) => state.needs[id]?.memberIds.some((member) => memberIds.includes(member)))
    return people.includes(ownerId) || (buddyId !== null && people.includes(buddyId)) || isTheirNeed
  })
}

/** Who does an action knows it, whatever is restricted (rule R83). */
function knowsAction(state: ConferenceState, { id, ownerId }: Action, memberId: MemberId): boolean {
  return idsOf(state, memberId).includes(ownerId) || isOpenTo(state, actionItem(id), memberId)
}

function isOpenTo(state: ConferenceState, item: DerivedItem, memberId: MemberId): boolean {
  if (!isApart(state, memberId)) return true
  const released = state.released[item] ?? []
  return idsOf(state, memberId).some((id) => released.includes(id))
}

/** A member and the seat they have: either can own an action or be named. */
export function idsOf(state: ConferenceState, memberId: MemberId): PersonId[] {
  const seats = Object.values(state.participants).filter(
    (person) => person.role === 'familyMember' && person.memberId === memberId,
  )
  return [memberId, ...seats.map(({ id }) => id)]
}
