import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { isRevealed, nextPhase, PHASES, type Phase } from '@rondom/shared/domain/phases.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCommand, passesTheWire } from './any-command.ts'
import { illegal } from './illegal.ts'
import { alteredRecord } from './illegal-closing.ts'
import { altered } from './illegal-judging.ts'
import { isOpen } from './judging-secrets.ts'
import { type LiveTable, liveTable } from './live-table.ts'
import { POOL } from './pool.ts'
import { anyConference, begin, happens } from './random-steps.ts'
import { type ReadingClient, readingClient } from './reading-client.ts'
import type { Secret } from './secret.ts'
import { secretsOf, seesRatings } from './secrets.ts'

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
console.log(`random conferences: SEED=${seed}`)
const RUNS = Number(process.env.RUNS ?? 1000)
/** Two cores may be shared with everything else that is tested. */
const MINUTES = 5 * 60_000

test('what the generator makes is what the wire lets through', () => {
  fc.assert(
    fc.property(anyCommand, (command) => passesTheWire(command)),
    { seed, numRuns: 2000 },
  )
})

test('[R2] [R4] [R5] [R17] [R53] [R60] [R62] [R87] [R88] no sequence of commands reaches an illegal state, and a refusal changes nothing', {
  timeout: MINUTES,
}, async () => {
  const reached = new Set<Phase>()
  const tally = { taken: 0, refused: 0, 'no command': 0 }
  await fc.assert(
    fc.asyncProperty(anyConference, async (conference) => {
      const table = await liveTable()
      await begin(table, conference)
      for (const step of conference.steps) {
        const before = table.host.state
        const length = table.store.appended.length
        const outcome = await happens(table, step)
        tally[outcome] += 1
        if (outcome === 'refused') {
          expect(table.host.state).toBe(before)
          expect(table.store.appended.length).toBe(length)
        }
        expect(illegal(table.host.state, textsOf(table))).toEqual([])
        expect([...altered(before, table.host.state), ...alteredRecord(before, table.host.state)]).toEqual([])
        expect(isLegalMove(before, table.host.state) || ['moveOn', 'lookBack'].includes(step.kind)).toBe(true)
        reached.add(table.host.state.phase)
      }
    }),
    { seed, numRuns: RUNS },
  )
  // A generator that is always refused, or never leaves preparing, would prove nothing.
  expect(tally.taken).toBeGreaterThan(RUNS)
  expect(tally.refused).toBeGreaterThan(RUNS * 5)
  expect([...PHASES.slice(0, 11)].filter((phase) => !reached.has(phase))).toEqual([])
})

test('[R10] [R15] [R29] [R34] [R38] [R40] [R57] [R61] [R66] [R84] [R85] nobody is ever sent what is not for them, and everybody what is', {
  timeout: MINUTES,
}, async () => {
  const checked: Record<string, number> = {}
  await fc.assert(
    fc.asyncProperty(anyConference, async (conference) => {
      const table = await liveTable()
      await begin(table, conference)
      const clients = new Map(POOL.participants.map((id) => [id, readingClient(table.host, id)]))
      for (const step of conference.steps) {
        await happens(table, step)
        const secrets = secretsOf(logOf(table), table.host.state)
        for (const [id, client] of clients) {
          client.catchUp()
          expect(sentWrongly(table.host.state, secrets, id, client, checked)).toEqual([])
        }
      }
    }),
    { seed, numRuns: RUNS },
  )
  // Each kind of thing has been hidden from someone and shown to someone, and some wrote blind meanwhile.
  const kinds = ['frame', 'note', 'withheld marker', 'rating', 'voice', 'timeline', 'consent', 'what now']
  for (const how of ['hidden', 'shown']) {
    expect(kinds.filter((kind) => (checked[`${kind} ${how}`] ?? 0) < RUNS)).toEqual([])
  }
  const derived = [
    'difference',
    'judgement',
    'position',
    'dissent',
    'later rating',
    'reflection',
    'summary',
    'amendment',
  ]
  for (const how of ['hidden', 'shown']) {
    expect(derived.filter((kind) => (checked[`${kind} ${how}`] ?? 0) < RUNS / 4)).toEqual([])
  }
  expect(checked['note blind']).toBeGreaterThan(RUNS)
})

function textsOf(table: LiveTable): Map<string, string> {
  return new Map(table.store.appended.flatMap(({ texts }) => Object.entries(texts)))
}

/** One phase at a time, and never back over the reveal; only closing early skips, there and back (rule R88). */
function isLegalMove(before: ConferenceState, after: ConferenceState): boolean {
  if (before.phase === after.phase) return true
  if (after.phase === 'closing' && after.closedEarly?.from === before.phase) return isRevealed(before.phase)
  if (before.phase === 'closing' && before.closedEarly !== null && after.phase !== 'inFollowUp') {
    return before.closedEarly.from === after.phase
  }
  if (nextPhase(before.phase) === after.phase) return true
  return nextPhase(after.phase) === before.phase && before.phase !== 'sharing'
}

/** What this person holds and should not, or should hold and does not. */
function sentWrongly(
  state: ConferenceState,
  secrets: readonly Secret[],
  id: string,
  client: ReadingClient,
  checked: Record<string, number>,
): string[] {
  const reader = state.participants[id]
  if (reader === undefined || reader.admission !== 'admitted') {
    return client.ids.size === 0 && client.state.n === 0 ? [] : [`R15: ${id} is outside and holds something`]
  }
  const wrong: string[] = []
  for (const secret of secrets) {
    const may = secret.mayBeSeenBy(reader)
    const how = state.blind.includes(id) ? 'blind' : may ? 'shown' : 'hidden'
    checked[`${secret.what} ${how}`] = (checked[`${secret.what} ${how}`] ?? 0) + 1
    for (const secretId of secret.ids) {
      const holds = client.ids.has(secretId)
      if (holds && !may) wrong.push(`${id} (${reader.role}) holds ${secret.what} ${secretId}`)
      if (!holds && may) wrong.push(`${id} (${reader.role}) was not sent ${secret.what} ${secretId}`)
    }
  }
  const mayRatings = seesRatings(reader, state) && !state.blind.includes(id)
  for (const round of [1, 2, 3] as const) {
    const held = client.state.ratings[round]
    const shown = mayRatings ? state.ratings[round] : undefined
    if (held?.spread?.join() !== shown?.spread?.join()) wrong.push(`${id} (${reader.role}) and the spread`)
    if (held?.named?.length !== shown?.named?.length) wrong.push(`${id} (${reader.role}) and the names`)
  }
  for (const { version } of state.judgements) {
    const shown = isOpen(`judgement:${version}`, reader, state) ? state.positions[version]?.shown : undefined
    const held = client.state.positions[version]?.shown
    if (JSON.stringify(held ?? null) !== JSON.stringify(shown ?? null)) wrong.push(`${id} and the positions`)
  }
  if (client.state.n !== state.n || client.state.phase !== state.phase) wrong.push(`${id} lags behind`)
  return wrong
}

function logOf(table: LiveTable) {
  return table.store.appended.flatMap(({ events }) => events)
}
