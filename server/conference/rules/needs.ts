import type { CommandOf } from '@rondom/shared/domain/commands.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { needItem } from '@rondom/shared/domain/derived.ts'
import type { EarlierNeedId, NoteId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { Need } from '@rondom/shared/domain/needs.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import { nameOf } from '../action-owners.ts'
import { type Context, happens, no, type Rule } from '../decision.ts'
import { seesEarlierNeeds } from '../planning-sight.ts'
import { readerOf } from '../reader.ts'
import { all, inPhases, notBlind, type Permission } from './permission.ts'
import { notesRefusal, onlyWholeSight, openedRefusal } from './table-notes.ts'
import { collectWords } from './words.ts'

type Input = CommandOf<'recordNeed'>['need']

/** The facilitator, and who has a party and sees the table whole, from the decisions on (rules R75, R83). */
export const mayPutNeeds: Permission = all(
  (state, actor) => (actor.role === 'facilitator' ? null : onlyWholeSight('R75')(state, actor)),
  inPhases('deciding', 'planning'),
  notBlind,
)

/** What has to change, and for whom; new, or from cards that lie on the table for everyone (rule R75). */
export const recordNeed: Rule<'recordNeed'> = {
  may: mayPutNeeds,
  decide(state, { need: input }, context) {
    const { actor } = context
    const existing = state.needs[input.id]
    const noteIds = [...new Set(input.noteIds)]
    const refusal =
      changeRefusal(state, existing, actor) ??
      cardsRefusal(state, input, noteIds, actor) ??
      memberRefusal(state, input) ??
      earlierRefusal(state, input, actor)
    if (refusal !== null) return { refusal }
    const words = collectWords(context)
    const need: Need = {
      id: input.id,
      text: words.put(input.text),
      forWhom: words.put(input.forWhom),
      memberIds: [...new Set(input.memberIds)],
      noteIds,
      adulthood: input.adulthood && { ...input.adulthood, domains: [...new Set(input.adulthood.domains)] },
      earlierId: earlierOf(state, input, context),
      proposedBy: existing?.proposedBy ?? actor.id,
    }
    return { events: [{ type: 'needRecorded', need }], texts: words.texts }
  },
}

/** Who proposed it changes it, and the facilitator. */
function changeRefusal(state: ConferenceState, existing: Need | undefined, actor: Participant): Refusal | null {
  if (existing === undefined) {
    const isFull = Object.keys(state.needs).length >= LIMITS.needs
    return isFull ? refuse('too_many', 'R75', { limit: LIMITS.needs }) : null
  }
  return actor.role === 'facilitator' || existing.proposedBy === actor.id ? null : refuse('only_yourself', 'R75')
}

/** Cards for everyone, none of which says what somebody has to do by mandate (M11). */
function cardsRefusal(
  state: ConferenceState,
  { id }: Input,
  noteIds: readonly NoteId[],
  actor: Participant,
): Refusal | null {
  const refusal = notesRefusal(state, noteIds, actor, 'R75') ?? openedRefusal(state, needItem(id), noteIds)
  if (refusal !== null) return refusal
  const isMandate = noteIds.some((noteId) => state.notes[noteId]?.column === 'mandate')
  return isMandate ? refuse('mandate_is_no_need', 'R75') : null
}

function memberRefusal(state: ConferenceState, { memberIds }: Input): Refusal | null {
  return memberIds.every((id) => state.members[id] !== undefined) ? null : refuse('unknown_person', 'R75')
}

function earlierRefusal(state: ConferenceState, { earlierId }: Input, actor: Participant): Refusal | null {
  if (earlierId === null) return null
  const known = seesEarlierNeeds(readerOf(state, {}, actor)) ? (state.continues?.needs ?? []) : []
  return known.some(({ id }) => id === earlierId) ? null : refuse('unknown_earlier_need', 'R91')
}

/** Who is not shown what stayed open before, leaves that as it is. */
function earlierOf(state: ConferenceState, { id, earlierId }: Input, { actor }: Context): EarlierNeedId | null {
  return seesEarlierNeeds(readerOf(state, {}, actor)) ? earlierId : (state.needs[id]?.earlierId ?? null)
}

/** Not while somebody has promised to do something for it, or it stands open with its reason. */
export const withdrawNeed: Rule<'withdrawNeed'> = {
  may: mayPutNeeds,
  decide(state, { needId }, { actor }) {
    const need = state.needs[needId]
    if (need === undefined) return no('unknown_need', 'R75')
    const refusal = changeRefusal(state, need, actor)
    if (refusal !== null) return { refusal }
    const promised = Object.values(state.actions).find(
      ({ needIds, status }) => status === 'accepted' && needIds.includes(needId),
    )
    // A refusal is kept with its command: it names who, not what they said.
    const keeper = promised?.ownerId ?? state.openNeeds[needId]?.ownerId
    if (keeper !== undefined) return no('in_use', 'R80', { what: nameOf(state, keeper) })
    return happens({ type: 'needWithdrawn', needId })
  },
}
