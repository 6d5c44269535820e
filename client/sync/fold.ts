import { type ConferenceState, emptyConference } from '@rondom/shared/domain/conference-state.ts'
import { evolve } from '@rondom/shared/domain/evolve.ts'
import type { ConferenceId, TextId } from '@rondom/shared/domain/ids.ts'
import type { ServerMessages } from '@rondom/shared/wire/live.ts'

/** What a reader holds of a conference: the state, its words, and the view both belong to. */
export interface Held {
  view: string | null
  state: ConferenceState
  texts: Record<TextId, string | null>
}

/** Nothing yet. */
export function nothingHeld(id: ConferenceId): Held {
  return { view: null, state: emptyConference(id), texts: {} }
}

/**
 * Folds a run of events into what is held. Events that are already in it are skipped, so that a run may
 * come twice. Null where the run does not fit on what is held (events are missing in between, or it is of
 * another view): then the reader joins again and is told from where.
 */
export function fold(held: Held, run: ServerMessages['events']): Held | null {
  const fresh = run.restart || held.view === null
  if (!fresh && run.view !== held.view) return null
  const base = fresh ? nothingHeld(held.state.id) : held
  let { state } = base
  for (const event of run.events) {
    if (event.n <= state.n) continue
    if (event.n !== state.n + 1) return null
    state = evolve(state, event)
  }
  return { view: run.view, state, texts: { ...base.texts, ...run.texts } }
}
