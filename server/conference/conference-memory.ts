import { type ConferenceState, emptyConference } from '@rondom/shared/domain/conference-state.ts'
import type { ConferenceEvent, NumberedEvent } from '@rondom/shared/domain/events.ts'
import { evolve } from '@rondom/shared/domain/evolve.ts'
import type { ConferenceId, TextId } from '@rondom/shared/domain/ids.ts'
import { logReleases, noWordings } from './former-wordings.ts'
import type { ConferenceLog } from './ports.ts'
import { logRestrictions, type RestrictionLog } from './restrictions.ts'

type LoggedEvent = NumberedEvent & { event: ConferenceEvent }

/**
 * The log of one conference in memory, folded. Only what is on disk comes in. The states before each event
 * share what did not change, so keeping them costs little.
 */
export interface ConferenceMemory {
  readonly state: ConferenceState
  readonly restrictions: RestrictionLog
  readonly texts: ReadonlyMap<TextId, string | null>
  readonly events: readonly LoggedEvent[]
  /** The state before `events[index]`. */
  before(index: number): ConferenceState
  add(events: readonly LoggedEvent[], texts: Record<TextId, string | null>): void
}

export function createConferenceMemory(id: ConferenceId, log: ConferenceLog): ConferenceMemory {
  const events: LoggedEvent[] = []
  const states: ConferenceState[] = [emptyConference(id)]
  const texts = new Map(log.texts)
  let restrictions: RestrictionLog = {}
  const recorded = new Set<string>()
  const wordings = noWordings()
  const current = () => states[states.length - 1]!
  const fold = (event: LoggedEvent) => {
    states.push(evolve(current(), event))
    events.push(event)
    restrictions = logReleases(logRestrictions(restrictions, event, recorded), event, wordings)
  }
  log.events.forEach(fold)
  return {
    get state() {
      return current()
    },
    get restrictions() {
      return restrictions
    },
    texts,
    events,
    before: (index) => states[index]!,
    add(more, words) {
      for (const [text, value] of Object.entries(words)) texts.set(text, value)
      more.forEach(fold)
    },
  }
}
