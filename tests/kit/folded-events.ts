import { type ConferenceState, emptyConference } from '@rondom/shared/domain/conference-state.ts'
import { evolve } from '@rondom/shared/domain/evolve.ts'
import type { ConferenceId, TextId } from '@rondom/shared/domain/ids.ts'
import type { ServerMessages } from '@rondom/shared/wire/live.ts'

/** What a reader holds after the messages `events` they received. */
export interface FoldedEvents {
  readonly state: ConferenceState
  readonly texts: Readonly<Record<TextId, string | null>>
  readonly view: string | null
  /** How often the server made this reader start again from 0. */
  readonly restarts: number
  /** @throws Error where an event is missing between what is held and what came. */
  receive(message: ServerMessages['events']): void
}

/** Folds what one reader receives, as the product's own client does. */
export function foldedEvents(conferenceId: ConferenceId): FoldedEvents {
  let state = emptyConference(conferenceId)
  let texts: Record<TextId, string | null> = {}
  let view: string | null = null
  let restarts = 0
  return {
    get state() {
      return state
    },
    get texts() {
      return texts
    },
    get view() {
      return view
    },
    get restarts() {
      return restarts
    },
    receive(message) {
      if (message.restart) {
        state = emptyConference(conferenceId)
        texts = {}
        restarts += 1
      }
      view = message.view
      Object.assign(texts, message.texts)
      for (const numbered of message.events) {
        if (numbered.n <= state.n) continue
        if (numbered.n !== state.n + 1) throw new Error(`Event ${numbered.n} came after ${state.n}: one is missing.`)
        state = evolve(state, numbered)
      }
    },
  }
}
