import { byDay, tasksOf } from '@rondom/shared/domain/tasks.ts'
import type { TaskEntry } from '@rondom/shared/wire/cases.ts'
import type { ConferenceEntry } from '@rondom/shared/wire/http.ts'
import type { ConferenceHosts } from '../conference/conference-hosts.ts'
import { foldFor } from '../conference/reader-fold.ts'

/** What waits for the holder of these seats, from what each seat may see; the first due first. `today`: `YYYY-MM-DD`. */
export async function tasksForSeats(
  entries: readonly ConferenceEntry[],
  hosts: Pick<ConferenceHosts, 'get'>,
  today: string,
): Promise<TaskEntry[]> {
  const lists = await Promise.all(entries.map((entry) => tasksForSeat(entry, hosts, today)))
  return lists.flat().sort(byDay)
}

async function tasksForSeat(
  { id, participantId }: ConferenceEntry,
  hosts: Pick<ConferenceHosts, 'get'>,
  today: string,
): Promise<TaskEntry[]> {
  const host = await hosts.get(id)
  if (host === null) return []
  const { state, texts } = foldFor(host, participantId)
  const person = state.participants[participantId]
  if (person === undefined) return []
  return tasksOf(state, person).map(({ kind, aboutId, text, dueOn }) => ({
    kind,
    conferenceId: id,
    code: state.facts.code,
    aboutId,
    words: text === null ? null : (texts[text] ?? null),
    dueOn,
    isOverdue: dueOn !== null && dueOn < today,
  }))
}
