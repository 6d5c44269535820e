import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { ConferenceEvent } from '@rondom/shared/domain/events.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { nextPhase, previousPhase } from '@rondom/shared/domain/phases.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import { type Context, type Decision, no, type Rule } from '../decision.ts'
import { blockingItems } from '../exit-criteria.ts'
import { dangerRefusal } from './danger.ts'
import { onlyFacilitator } from './permission.ts'
import { revealPerspectives } from './reveal.ts'
import { collectWords, type Words } from './words.ts'

export const changePhase: Rule<'changePhase'> = {
  may: onlyFacilitator('R1'),
  decide: (state, { direction, reason }, context) =>
    direction === 'back' ? goBack(state, reason, context) : goForward(state, reason, context),
}

function goBack(state: ConferenceState, reason: string | null, context: Context): Decision {
  const to = previousPhase(state.phase)
  if (to === null) return state.phase === 'sharing' ? no('no_way_back', 'R4') : no('wrong_phase', 'R3')
  const words = collectWords(context)
  const back: ConferenceEvent = { type: 'phaseChanged', from: state.phase, to, reason: words.putOptional(reason) }
  return { events: [back], texts: words.texts }
}

function goForward(state: ConferenceState, reason: string | null, context: Context): Decision {
  const to = nextPhase(state.phase)
  if (to === null) return no('wrong_phase', 'R2')
  const danger = dangerRefusal(state)
  if (danger !== null) return { refusal: danger }
  if (state.phase === 'writing') return revealPerspectives(state, reason, context)
  if (state.silent.open) return no('silent_round_open', 'R39')
  const missing = blockingItems(state, { ...context.readings, texts: context.texts })
  if (missing.length > 0) {
    return no('exit_blocked', 'R2', { missing: [...new Set(missing.map(({ code }) => code))].join(', ') })
  }
  const frame = frameRefusal(context)
  if (frame !== null) return { refusal: frame }
  const words = collectWords(context)
  const changed: ConferenceEvent = { type: 'phaseChanged', from: state.phase, to, reason: words.putOptional(reason) }
  return { events: [...publishFrame(state, context, words), changed], texts: words.texts }
}

function frameRefusal({ readings: { frame } }: Context): Refusal | null {
  for (const part of ['question', 'situation'] as const) {
    const length = frame?.[part].length ?? 0
    if (length > LIMITS[part]) return refuse('text_too_long', 'R18', { length, limit: LIMITS[part] })
  }
  return null
}

/** Question and situation as they stand, where they say something else than what was published last. */
function publishFrame(state: ConferenceState, context: Context, words: Words): ConferenceEvent[] {
  const { frame } = context.readings
  if (frame === null || frame.question === '') return []
  const published = state.frame && {
    question: context.texts.get(state.frame.question),
    situation: context.texts.get(state.frame.situation),
  }
  if (published?.question === frame.question && published.situation === frame.situation) return []
  return [{ type: 'framePublished', question: words.put(frame.question), situation: words.put(frame.situation) }]
}
