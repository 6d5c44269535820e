import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { ConferenceEvent } from '@rondom/shared/domain/events.ts'
import { nextPhase, stepBack } from '@rondom/shared/domain/phases.ts'
import { type Context, type Decision, no, type Rule } from '../decision.ts'
import { dangerRefusal } from './danger.ts'
import { leavingRefusal, publishFrame } from './leaving.ts'
import { onlyFacilitator } from './permission.ts'
import { revealPerspectives } from './reveal.ts'
import { collectWords } from './words.ts'

export const changePhase: Rule<'changePhase'> = {
  may: onlyFacilitator('R1'),
  decide: (state, { direction, reason }, context) =>
    direction === 'back' ? goBack(state, reason, context) : goForward(state, reason, context),
}

function goBack(state: ConferenceState, reason: string | null, context: Context): Decision {
  const to = stepBack(state)
  if (to === null) return state.phase === 'sharing' ? no('no_way_back', 'R4') : no('wrong_phase', 'R3')
  const words = collectWords(context)
  const back: ConferenceEvent = { type: 'phaseChanged', from: state.phase, to, reason: words.putOptional(reason) }
  return { events: [back], texts: words.texts }
}

function goForward(state: ConferenceState, reason: string | null, context: Context): Decision {
  const danger = dangerRefusal(state)
  if (danger !== null) return { refusal: danger }
  // The record is established, not walked away from; nobody looks back on the follow-up yet.
  if (state.phase === 'closing') return no('close_by_establishing', 'R86')
  const to = nextPhase(state.phase)
  if (to === null || state.phase === 'inFollowUp') return no('wrong_phase', 'R2')
  if (state.phase === 'writing') return revealPerspectives(state, reason, context)
  if (state.silent.open) return no('silent_round_open', 'R39')
  const refusal = leavingRefusal(state, context, 'R2')
  if (refusal !== null) return { refusal }
  const words = collectWords(context)
  const changed: ConferenceEvent = { type: 'phaseChanged', from: state.phase, to, reason: words.putOptional(reason) }
  return { events: [...publishFrame(state, context, words), changed], texts: words.texts }
}
