import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { ConferenceEvent } from '@rondom/shared/domain/events.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import type { Context } from '../decision.ts'
import { blockingItems } from '../exit-criteria.ts'
import type { Words } from './words.ts'

/** Why this phase cannot end yet: something blocking is missing, each thing by its code, or the frame does not fit. */
export function leavingRefusal(state: ConferenceState, context: Context, rule: string): Refusal | null {
  const missing = blockingItems(state, { ...context.readings, texts: context.texts })
  if (missing.length === 0) return frameRefusal(context)
  return refuse('exit_blocked', rule, { missing: [...new Set(missing.map(({ code }) => code))].join(', ') })
}

function frameRefusal({ readings: { frame } }: Context): Refusal | null {
  for (const part of ['question', 'situation'] as const) {
    const length = frame?.[part].length ?? 0
    if (length > LIMITS[part]) return refuse('text_too_long', 'R18', { length, limit: LIMITS[part] })
  }
  return null
}

/** Question and situation as they stand, where they say something else than what was published last. */
export function publishFrame(state: ConferenceState, context: Context, words: Words): ConferenceEvent[] {
  const { frame } = context.readings
  if (frame === null || frame.question === '') return []
  const published = state.frame && {
    question: context.texts.get(state.frame.question),
    situation: context.texts.get(state.frame.situation),
  }
  if (published?.question === frame.question && published.situation === frame.situation) return []
  return [{ type: 'framePublished', question: words.put(frame.question), situation: words.put(frame.situation) }]
}
