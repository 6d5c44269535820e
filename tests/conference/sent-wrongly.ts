import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { isOpen } from './judging-secrets.ts'
import type { ReadingClient } from './reading-client.ts'
import { leads, type Secret } from './secret.ts'
import { seesRatings } from './secrets.ts'

/** How often each kind of secret was hidden from somebody, shown to somebody, or looked for by who wrote blind. */
export type Tally = Record<string, number>

/** What this person holds and should not, or should hold and does not. */
export function sentWrongly(
  state: ConferenceState,
  secrets: readonly Secret[],
  id: string,
  client: ReadingClient,
  tally: Tally,
): string[] {
  const reader = state.participants[id]
  if (reader === undefined || reader.admission !== 'admitted') {
    return client.ids.size === 0 && client.state.n === 0 ? [] : [`R15: ${id} is outside and holds something`]
  }
  const wrong: string[] = []
  for (const secret of secrets) {
    const may = secret.mayBeSeenBy(reader)
    const how = state.blind.includes(id) ? 'blind' : may ? 'shown' : 'hidden'
    tally[`${secret.what} ${how}`] = (tally[`${secret.what} ${how}`] ?? 0) + 1
    for (const secretId of secret.ids) {
      const holds = client.ids.has(secretId)
      if (holds && !may) wrong.push(`${id} (${reader.role}) holds ${secret.what} ${secretId}`)
      if (!holds && may) wrong.push(`${id} (${reader.role}) was not sent ${secret.what} ${secretId}`)
    }
  }
  if (client.state.n !== state.n || client.state.phase !== state.phase) wrong.push(`${id} lags behind`)
  return [...wrong, ...numbersWrong(state, reader, client.state)]
}

/** What has no words: the ratings, the positions by kind, and the marks. */
function numbersWrong(state: ConferenceState, reader: Participant, held: ConferenceState): string[] {
  const wrong: string[] = []
  const { id, role } = reader
  const isBlind = state.blind.includes(id)
  const mayRatings = seesRatings(reader, state) && !isBlind
  for (const round of [1, 2, 3] as const) {
    const shown = mayRatings ? state.ratings[round] : undefined
    if (held.ratings[round]?.spread?.join() !== shown?.spread?.join()) wrong.push(`${id} (${role}) and the spread`)
    if (held.ratings[round]?.named?.length !== shown?.named?.length) wrong.push(`${id} (${role}) and the names`)
  }
  for (const { version } of state.judgements) {
    const shown = isOpen(`judgement:${version}`, reader, state) ? state.positions[version]?.shown : undefined
    if (JSON.stringify(held.positions[version]?.shown ?? null) !== JSON.stringify(shown ?? null)) {
      wrong.push(`${id} and the positions`)
    }
  }
  if (Object.keys(held.marks).some((by) => by !== id)) wrong.push(`R84: ${id} (${role}) holds the mark of another`)
  const works = (leads(reader) || role === 'keyWorker' || role === 'professional') && !isBlind
  const marks = state.markSpread === null ? undefined : works ? state.markSpread : []
  if (held.markSpread?.join() !== marks?.join()) wrong.push(`R84: ${id} (${role}) and the marks`)
  return wrong
}
