import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { NeedId } from '@rondom/shared/domain/ids.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import { isKnown } from '../action-owners.ts'
import { happens, no, type Rule } from '../decision.ts'
import { mayPutNeeds } from './needs.ts'
import { collectWords } from './words.ts'

/** Why a need has no answer yet, what happens meanwhile and who keeps watch; one per need (rule R80, INV-01). */
export const recordOpenNeed: Rule<'recordOpenNeed'> = {
  may: mayPutNeeds,
  decide(state, { openNeed: input }, context) {
    if (state.needs[input.needId] === undefined) return no('unknown_need', 'R80')
    const refusal = changeRefusal(state, input.needId, context.actor)
    if (refusal !== null) return { refusal }
    if (!isKnown(state, input.ownerId)) return no('unknown_person', 'R80')
    const words = collectWords(context)
    const openNeed = { ...input, reason: words.put(input.reason), bridging: words.put(input.bridging) }
    return { events: [{ type: 'openNeedRecorded', openNeed }], texts: words.texts }
  },
}

export const withdrawOpenNeed: Rule<'withdrawOpenNeed'> = {
  may: mayPutNeeds,
  decide(state, { needId }, { actor }) {
    if (state.openNeeds[needId] === undefined) return no('unknown_need', 'R80')
    const refusal = changeRefusal(state, needId, actor)
    return refusal === null ? happens({ type: 'openNeedWithdrawn', needId }) : { refusal }
  },
}

/** What stands is changed by who leads, who stays with the family, who put the need and who keeps watch. */
function changeRefusal(state: ConferenceState, needId: NeedId, actor: Participant): Refusal | null {
  const openNeed = state.openNeeds[needId]
  if (openNeed === undefined || actor.role === 'facilitator' || actor.role === 'keyWorker') return null
  const isTheirs =
    state.needs[needId]?.proposedBy === actor.id ||
    openNeed.ownerId === actor.id ||
    (actor.role === 'familyMember' && openNeed.ownerId === actor.memberId)
  return isTheirs ? null : refuse('only_yourself', 'R80')
}
