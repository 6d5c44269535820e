import type { Action } from '@rondom/shared/domain/actions.ts'
import type { CommandOf } from '@rondom/shared/domain/commands.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { NeedId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import { type Context, happens, no, type Rule } from '../decision.ts'
import { ownsAction, visibleAction, visibleNeed } from '../planning-sight.ts'
import { type Reader, readerOf } from '../reader.ts'
import { buddyRefusal, ownerRefusal } from './action-people.ts'
import { beforeRefusal } from './days.ts'
import { all, inPhases, notBlind } from './permission.ts'
import { onlyWholeSight } from './table-notes.ts'
import { collectWords, type Words } from './words.ts'

type Input = CommandOf<'recordAction'>['action']

/** Everyone who can do something; the deputy helps to lead. */
const mayPropose = all(
  (_, actor) => (actor.role === 'deputy' ? refuse('not_allowed', 'R76') : null),
  inPhases('deciding', 'planning'),
  notBlind,
)

/**
 * Who does what, for when (rule R76). Who sees the table whole proposes for anyone, everybody else for
 * themselves. What was accepted is one wording: changed in what is promised, it waits anew (rule R77).
 */
export const recordAction: Rule<'recordAction'> = {
  may: mayPropose,
  decide(state, { action: input }, context) {
    const { actor } = context
    const reader = readerOf(state, {}, actor)
    const existing = state.actions[input.id]
    const refusal =
      changeRefusal(state, existing, reader) ??
      ownRefusal(state, input, actor) ??
      needsRefusal(state, input.needIds, reader) ??
      ownerRefusal(state, input) ??
      buddyRefusal(state, input) ??
      beforeRefusal(input.dueOn, state.facts.conferenceOn, 'R76')
    if (refusal !== null) return { refusal }
    const words = collectWords(context)
    const needIds = [...hiddenNeeds(state, existing, reader), ...new Set(input.needIds)]
    const action = { ...promiseOf(existing, input, context, words), needIds, buddyId: input.buddyId }
    return { events: [{ type: 'actionRecorded', action }], texts: words.texts }
  },
}

/** Who proposed it changes it, who does it, and the facilitator; what somebody does not see is not there. */
function changeRefusal(state: ConferenceState, existing: Action | undefined, reader: Reader): Refusal | null {
  if (existing === undefined) return numberRefusal(Object.values(state.actions), reader)
  if (visibleAction(state, reader, existing.id) === null) return refuse('id_in_use', 'R83')
  const isTheirs = reader.role === 'facilitator' || existing.proposedBy === reader.id || ownsAction(reader, existing)
  return isTheirs ? null : refuse('only_yourself', 'R76')
}

/** Nobody fills the list for the others: what its doer accepted cannot be taken off it. */
function numberRefusal(actions: readonly Action[], { id, role }: Reader): Refusal | null {
  if (actions.length >= LIMITS.actions) return refuse('too_many', 'R76', { limit: LIMITS.actions })
  if (role === 'facilitator' || role === 'keyWorker') return null
  const limit = LIMITS.actionsPerPerson
  const own = actions.filter(({ proposedBy }) => proposedBy === id)
  return own.length < limit ? null : refuse('too_many', 'R76', { limit })
}

/** The network, the team manager and who is kept from something speak of what they do themselves. */
function ownRefusal(state: ConferenceState, { ownerId }: Input, actor: Participant): Refusal | null {
  if (actor.role === 'facilitator' || ownerId === actor.id) return null
  return onlyWholeSight('R76')(state, actor) === null ? null : refuse('only_yourself', 'R76')
}

function needsRefusal(state: ConferenceState, needIds: readonly NeedId[], reader: Reader): Refusal | null {
  const isSeen = needIds.every((id) => visibleNeed(state, reader, id) !== null)
  return isSeen ? null : refuse('unknown_need', 'R80')
}

/** Needs that are closed to who changes the action stay with it. */
function hiddenNeeds(state: ConferenceState, existing: Action | undefined, reader: Reader): NeedId[] {
  return (existing?.needIds ?? []).filter((id) => visibleNeed(state, reader, id) === null)
}

type Promised = Omit<Action, 'needIds' | 'buddyId'>

/** As it stands where nothing of what is promised has changed; else in new words, waiting for its doer. */
function promiseOf(existing: Action | undefined, input: Input, { actor, texts }: Context, words: Words): Promised {
  if (existing !== undefined && isSamePromise(existing, input, texts)) return existing
  const { id, kind, ownerId, dueOn } = input
  return {
    ...{ id, kind, ownerId, dueOn },
    what: words.put(input.what),
    visibleSign: words.put(input.visibleSign),
    proposedBy: existing?.proposedBy ?? actor.id,
    revision: (existing?.revision ?? 0) + 1,
    ...{ status: 'proposed', answeredBy: null, recorded: false, answeredAt: null, declineReason: null },
  }
}

function isSamePromise(existing: Action, input: Input, texts: Context['texts']): boolean {
  return (
    existing.kind === input.kind &&
    existing.ownerId === input.ownerId &&
    existing.dueOn === input.dueOn &&
    texts.get(existing.what) === input.what &&
    texts.get(existing.visibleSign) === input.visibleSign
  )
}

/** What nobody has promised is taken back; who promised declines it themselves (rule R78). */
export const withdrawAction: Rule<'withdrawAction'> = {
  may: mayPropose,
  decide(state, { actionId }, { actor }) {
    const action = visibleAction(state, readerOf(state, {}, actor), actionId)
    if (action === null) return no('unknown_action', 'R76')
    if (actor.role !== 'facilitator' && action.proposedBy !== actor.id) return no('only_yourself', 'R76')
    if (action.status === 'accepted') return no('only_doer', 'R78')
    return happens({ type: 'actionWithdrawn', actionId })
  },
}
