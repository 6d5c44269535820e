import type { ConferenceEvent } from '@rondom/shared/domain/events.ts'
import { isRevealed } from '@rondom/shared/domain/phases.ts'
import { refuse } from '@rondom/shared/domain/refusals.ts'
import { no, type Rule } from '../decision.ts'
import { dangerRefusal } from './danger.ts'
import { leavingRefusal, publishFrame } from './leaving.ts'
import { all, inPhases, onlyFacilitator, type Permission } from './permission.ts'
import { collectWords } from './words.ts'

/** Nothing was shared before the reveal: there is nothing to close on. */
const afterReveal: Permission = ({ phase }) => (isRevealed(phase) ? null : refuse('early_only_after_reveal', 'R88'))

/** To closing at once, with a reason; what the skipped phases ask is not asked (rule R88). */
export const closeEarly: Rule<'closeEarly'> = {
  may: all(onlyFacilitator('R88'), afterReveal, inPhases('sharing', 'planning')),
  decide(state, { reason: why }, context) {
    const danger = dangerRefusal(state)
    if (danger !== null) return { refusal: danger }
    if (state.silent.open) return no('silent_round_open', 'R39')
    const words = collectWords(context)
    const from = state.phase
    const reason = words.put(why)
    const events: ConferenceEvent[] = [
      { type: 'conferenceClosedEarly', from, reason },
      { type: 'phaseChanged', from, to: 'closing', reason },
    ]
    return { events, texts: words.texts }
  },
}

const notEstablished: Permission = (state) => (state.established === null ? null : refuse('record_established', 'R87'))

/** "Vaststellen": what stands is the record from here on; what was never shared stays with who wrote it (rule R86). */
export const establishRecord: Rule<'establishRecord'> = {
  may: all(onlyFacilitator('R86'), notEstablished, inPhases('closing', 'closing')),
  decide(state, _command, context) {
    const refusal = dangerRefusal(state) ?? leavingRefusal(state, context, 'R86')
    if (refusal !== null) return { refusal }
    const words = collectWords(context)
    const events: ConferenceEvent[] = [
      ...publishFrame(state, context, words),
      { type: 'recordEstablished', by: context.actor.id, at: context.now },
      { type: 'phaseChanged', from: state.phase, to: 'inFollowUp', reason: null },
    ]
    return { events, texts: words.texts }
  },
}
