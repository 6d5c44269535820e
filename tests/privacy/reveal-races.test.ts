import {
  CAST,
  card,
  PARTIES,
  recordParticipant,
  recordParty,
  written,
} from '@rondom/server/conference/rehearsal/cast.ts'
import { idOf } from '@rondom/server/conference/rehearsal/rehearse.ts'
import type { ServerMessages } from '@rondom/shared/wire/live.ts'
import { expect, test } from 'vitest'
import { type LiveTable, liveTable } from '../conference/live-table.ts'
import { moveOn } from '../conference/move-on.ts'
import { type Random, randomFrom, seedOfThisRun } from '../crash/seed.ts'

const RACES = 500
const WRITERS = { [CAST.keyWorker]: PARTIES.team, [CAST.school]: PARTIES.school, [CAST.mother]: PARTIES.mother }
const late = idOf('participant', 'laat')
const lateParty = idOf('party', 'laat')

/** The words of one party, which exist once. */
const canaryOf = (partyId: string, race: number) => `Kanarie van ${partyId} in ${race}`

/** Everyone has written, nobody has revealed; somebody of a new party can come in. */
async function writingTable(race: number): Promise<LiveTable> {
  const table = await liveTable()
  for (let phase = 0; phase < 3; phase += 1) await moveOn(table)
  expect(table.host.state.phase).toBe('writing')
  for (const partyId of Object.values(WRITERS)) {
    table.documents.write(`perspective/${partyId}`, written([card({ text: canaryOf(partyId, race) })], 5))
  }
  await table.take(CAST.facilitator, recordParty({ id: lateParty, organisationType: 'social_support' }))
  await table.take(CAST.facilitator, recordParticipant({ id: late, role: 'professional', partyId: lateParty }))
  return table
}

/** One turn of whatever waits, or a few. */
async function pause(random: Random): Promise<void> {
  for (let turns = Math.floor(random() * 6); turns > 0; turns -= 1) await Promise.resolve()
}

type Received = { who: string; said: string; isRevealed: boolean; n: number }

/** Asks for everything this person is sent, and notes whether the reveal was on disk by then. */
function receive(table: LiveTable, who: string): Received {
  const run: ServerMessages['events'] = table.host.eventsFor(who, 0, null)
  const onDisk = table.store.appended.flatMap(({ events }) => events)
  const isRevealed = onDisk.some(({ event }) => event.type === 'perspectivesRevealed')
  return { who, said: JSON.stringify(run), isRevealed, n: run.events.length }
}

test(`[R36] [R38] [R54] in ${RACES} races of a reveal against a join nobody is sent a word of another before the reveal is on disk, and who joins after it none while writing blind`, async () => {
  const seed = seedOfThisRun()
  console.log(`seed ${seed}`)
  const random = randomFrom(seed)
  const came = { before: 0, after: 0 }
  for (let race = 0; race < RACES; race += 1) {
    const table = await writingTable(race)
    const received: Received[] = []
    // Every announcement reaches everyone at once, as over a socket.
    const readers = [...Object.values(CAST), late]
    const stop = table.host.onChange(() => received.push(...readers.map((who) => receive(table, who))))
    const free = table.store.hold()
    const reveal = async () => {
      await pause(random)
      await table.take(CAST.facilitator, { type: 'reveal', reason: 'verder' })
    }
    const join = async () => {
      await pause(random)
      await table.host.admitDirectly(late, null)
      received.push(receive(table, late))
    }
    const look = async () => {
      for (let times = 0; times < 4; times += 1) {
        await pause(random)
        received.push(...readers.map((who) => receive(table, who)))
      }
    }
    const all = random() < 0.5 ? [reveal(), join(), look()] : [join(), reveal(), look()]
    await pause(random)
    free()
    await Promise.all(all)
    received.push(...readers.map((who) => receive(table, who)))
    stop()

    const types = table.store.appended.flatMap(({ events }) => events).map(({ event }) => event)
    const isBlind = types.some(
      (event) => event.type === 'participantAdmitted' && event.participantId === late && event.blind,
    )
    came[isBlind ? 'after' : 'before'] += 1
    for (const [writer, partyId] of Object.entries(WRITERS)) {
      const canary = canaryOf(partyId, race)
      const holding = received.filter(({ said }) => said.includes(canary))
      const context = `seed ${seed}, race ${race}, ${partyId}`
      expect(
        holding.filter(({ isRevealed }) => !isRevealed),
        context,
      ).toEqual([])
      expect(isBlind ? holding.filter(({ who }) => who === late) : [], context).toEqual([])
      expect(
        holding.map(({ who }) => who),
        context,
      ).toContain(writer)
    }
  }
  // Both happened, or the races were none.
  expect(Math.min(came.before, came.after)).toBeGreaterThan(RACES / 20)
}, 120_000)
