import type { Action } from '@rondom/shared/domain/actions.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { actionItem, needItem } from '@rondom/shared/domain/derived.ts'
import type { ActionId, NeedId } from '@rondom/shared/domain/ids.ts'
import type { Need } from '@rondom/shared/domain/needs.ts'
import { restrictedIn } from './difference-sight.ts'
import { isProfessional, type Reader, seesItem, seesNote } from './reader.ts'
import { isNamedIn } from './restrictions.ts'

/** True when this reader may see this need: never one that comes from a card kept from them (rule R83). */
export function seesNeed(state: ConferenceState, reader: Reader, need: Need): boolean {
  if (!seesItem(reader, needItem(need.id))) return false
  return !reader.named || !isNamedIn(reader, restrictedIn(state, need.noteIds))
}

/** The need of this id where this reader may see it. */
export function visibleNeed(state: ConferenceState, reader: Reader, id: NeedId): Need | null {
  const need = state.needs[id]
  return need !== undefined && seesNeed(state, reader, need) ? need : null
}

/** A need as this reader gets it: cards that are closed to them, and what stayed open before, are not named in it. */
export function needFor(state: ConferenceState, reader: Reader, need: Need): Need {
  const noteIds = need.noteIds.filter((id) => {
    const note = state.notes[id]
    return note !== undefined && seesNote(reader, note)
  })
  return { ...need, noteIds, earlierId: seesEarlierNeeds(reader) ? need.earlierId : null }
}

/** What stayed open in earlier conferences is for who works on it; the team manager reads it from `deciding`. */
export function seesEarlierNeeds(reader: Reader): boolean {
  return isProfessional(reader) || (reader.role === 'teamManager' && reader.readsContent)
}

/** True when the action is this reader's own to do, under their seat or as the member they are (rule R83). */
export function ownsAction(reader: Reader, { ownerId }: Action): boolean {
  return ownerId === reader.id || (reader.role === 'familyMember' && ownerId === reader.memberId)
}

/** True when this reader may see this action: who does it always, whatever else is closed to them (rule R83). */
export function seesAction(reader: Reader, action: Action): boolean {
  if (!reader.inside || reader.blind) return false
  return ownsAction(reader, action) || seesItem(reader, actionItem(action.id))
}

/** The action of this id where this reader may see it. */
export function visibleAction(state: ConferenceState, reader: Reader, id: ActionId): Action | null {
  const action = state.actions[id]
  return action !== undefined && seesAction(reader, action) ? action : null
}

/** An action as this reader gets it: a need that is closed to them is not named in it. */
export function actionFor(state: ConferenceState, reader: Reader, action: Action): Action {
  const needIds = action.needIds.filter((id) => visibleNeed(state, reader, id) !== null)
  return { ...action, needIds, declineReason: seesDeclineReason(reader, action) ? action.declineReason : null }
}

/** Why somebody cannot do it is theirs, and for who works on it. */
export function seesDeclineReason(reader: Reader, action: Action): boolean {
  return isProfessional(reader) || reader.role === 'teamManager' || ownsAction(reader, action)
}
