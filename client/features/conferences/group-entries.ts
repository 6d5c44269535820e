import { isFrom } from '@rondom/shared/domain/phases.ts'
import type { ConferenceEntry } from '@rondom/shared/wire/http.ts'

/** One's conferences by where they stand. */
export interface EntryGroups {
  /** At the table now: from checking in to closing. */
  live: ConferenceEntry[]
  /** Still being prepared, the nearest day first. */
  coming: ConferenceEntry[]
  /** Closed, the latest first. */
  past: ConferenceEntry[]
}

/** Divides and orders the entries. */
export function groupEntries(entries: readonly ConferenceEntry[]): EntryGroups {
  const byDay = [...entries].sort((a, b) => moment(a).localeCompare(moment(b)))
  return {
    live: byDay.filter(({ phase }) => phase !== 'preparing' && !isFrom(phase, 'inFollowUp')),
    coming: byDay.filter(({ phase }) => phase === 'preparing'),
    past: byDay.filter(({ phase }) => isFrom(phase, 'inFollowUp')).reverse(),
  }
}

function moment({ conferenceOn, startsAt }: ConferenceEntry): string {
  return `${conferenceOn} ${startsAt ?? ''}`
}
