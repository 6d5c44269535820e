import type { ConferenceHost } from '@rondom/server/conference/conference-host.ts'
import { type ConferenceState, emptyConference } from '@rondom/shared/domain/conference-state.ts'
import { evolve } from '@rondom/shared/domain/evolve.ts'

/** What one person's page holds: it folds what it is sent, and keeps all of it until it starts over. */
export interface ReadingClient {
  readonly state: ConferenceState
  /** Every id of a text, or of something hidden from anyone, in anything it holds: in events, whether they change the state or not, and in texts. */
  readonly ids: ReadonlySet<string>
  catchUp(): void
}

export function readingClient(host: ConferenceHost, participantId: string): ReadingClient {
  let state = emptyConference(host.id)
  let ids = new Set<string>()
  let view: string | null = null
  return {
    get state() {
      return state
    },
    get ids() {
      return ids
    },
    catchUp() {
      const run = host.eventsFor(participantId, state.n, view)
      if (run.restart) {
        state = emptyConference(host.id)
        ids = new Set()
      }
      view = run.view
      state = run.events.reduce(evolve, state)
      for (const [id] of JSON.stringify(run).matchAll(/(?:tx|no|di|kd|cn|ne|at)_[a-z0-9]{16}/g)) ids.add(id)
    },
  }
}
