import type { Action } from '@rondom/shared/domain/actions.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { ActionId, ParticipantId } from '@rondom/shared/domain/ids.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import { answererOf } from '../action-owners.ts'
import { type Context, happens, type Rule } from '../decision.ts'
import { ownsAction, visibleAction } from '../planning-sight.ts'
import { readerOf } from '../reader.ts'
import { all, inPhases, notBlind } from './permission.ts'
import { collectWords } from './words.ts'

/** Also after the record is established: what is answered then stands beside it (rule R87). */
const mayAnswer = all(
  (_, actor) => (actor.role === 'deputy' ? refuse('not_allowed', 'R77') : null),
  inPhases('deciding', 'inFollowUp'),
  notBlind,
)

/** "Ik neem deze actie op me", in the wording that was read (rule R77). */
export const acceptAction: Rule<'acceptAction'> = {
  may: mayAnswer,
  decide(state, { actionId, revision }, context) {
    const answer = answerTo(state, { actionId, status: 'accepted', revision }, context)
    if ('refusal' in answer) return answer
    return happens({ type: 'actionAccepted', actionId, revision, ...answer })
  },
}

/** With a reason, and also after it was accepted (rule R78). */
export const declineAction: Rule<'declineAction'> = {
  may: mayAnswer,
  decide(state, { actionId, reason }, context) {
    const answer = answerTo(state, { actionId, status: 'declined', revision: null }, context)
    if ('refusal' in answer) return answer
    const words = collectWords(context)
    return { events: [{ type: 'actionDeclined', actionId, reason: words.put(reason), ...answer }], texts: words.texts }
  },
}

/** What is said to which action; null for whatever its wording is now. */
type Asked = Pick<Action, 'status'> & { actionId: ActionId; revision: number | null }
type Answer = { by: ParticipantId; recorded: boolean; at: string }

function answerTo(
  state: ConferenceState,
  { actionId, status, revision }: Asked,
  { actor, now }: Context,
): Answer | { refusal: Refusal } {
  const reader = readerOf(state, {}, actor)
  const action = visibleAction(state, reader, actionId)
  if (action === null) return { refusal: refuse('unknown_action', 'R77') }
  const recorded = !ownsAction(reader, action)
  if (recorded) {
    const records = actor.role === 'keyWorker' || actor.role === 'facilitator'
    // What somebody answered themselves is changed by themselves only (M17).
    const isTheirs = action.answeredBy !== null && !action.recorded
    if (!records || isTheirs || answererOf(state, action) !== 'recorder') return { refusal: refuse('only_doer', 'R77') }
  }
  if (revision !== null && action.revision !== revision) return { refusal: refuse('action_changed', 'R77') }
  if (action.status === status) return { refusal: refuse('already_done', 'R77') }
  return { by: actor.id, recorded, at: now }
}
