import { readCaseFile } from '@rondom/server/cases/read-case-file.ts'
import type { CommandType } from '@rondom/shared/domain/commands.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import { COMMAND_TYPES } from '@rondom/shared/wire/commands.ts'
import type { CommandAnswer } from '@rondom/shared/wire/live.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { holdToJudgement } from '../crash/hold-to-judgement.ts'
import { randomFrom, seedOfThisRun } from '../crash/seed.ts'
import { type LiveClient, liveClient, type RondomServer, type SeatedPerson, startServer } from '../kit/index.ts'
import { decide } from '../play/deciding-steps.ts'
import { exampleCase } from '../play/example-cases.ts'
import { planActions } from '../play/planning-steps.ts'
import { layTable, type PlayTable } from '../play/table.ts'
import { smallCase } from '../privacy/small-case.ts'
import { damagedForms, idsIn, oneOfEach, withIdsOf } from './hostile-inputs.ts'

const seed = seedOfThisRun()
console.log(`seed ${seed}`)
const random = randomFrom(seed)
/** Far fewer than one person may send in a row, so that the same one has more to say in the next test. */
const IN_A_ROW = 90

let server: RondomServer
/** A conference that agrees who does what, with decisions, needs and actions of several people. */
let table: PlayTable
/** Another one, of other people. */
let other: PlayTable

beforeAll(async () => {
  const played = exampleCase('03')
  server = await startServer({ clock: `${played.conferenceOn}T08:00:00Z`, env: { RONDOM_LOG: 'error' } })
  table = await layTable(server, readCaseFile(played).caseFile!, played)
  await holdToJudgement(table)
  await decide(table)
  await planActions(table)
  await table.everyoneUpToDate()
  other = await layTable(server, smallCase, smallCase)
}, 60_000)

afterAll(async () => {
  table.close()
  other.close()
  await server[Symbol.asyncDispose]()
})

/** Sends these messages over sockets of their own, each of these people some: one may ask only so much in a row. */
async function answersTo(people: readonly SeatedPerson[], contents: readonly unknown[]): Promise<CommandAnswer[]> {
  const answers: CommandAnswer[] = []
  const inARow = people.length > 1 ? IN_A_ROW : contents.length
  for (let index = 0; index < contents.length; index += inARow) {
    const client = await liveClient(server, people[(index / inARow) % people.length]!)
    const row = contents.slice(index, index + inARow)
    for (const content of row) answers.push((await client.send('command', content)) as CommandAnswer)
    client.close()
  }
  return answers
}

function codeOf(answer: CommandAnswer): string {
  return answer.ok ? 'taken' : answer.refusal.code
}

/** How far the conference is, asked of the server. */
async function lengthOf({ facilitator }: PlayTable): Promise<number> {
  await facilitator.join()
  return facilitator.state.n
}

test('[R53] a damaged form of any command is refused with a reason, and changes nothing', async () => {
  const before = await lengthOf(table)
  const { pid } = server
  const damaged = oneOfEach(seed).flatMap((command) => damagedForms(command, random, 4))
  const contents = damaged.map(({ content }) => content)
  const everybody = table.players.map(({ client }) => client.person)
  const answers = await answersTo(everybody, contents)
  const wrong = damaged.filter((_, index) => codeOf(answers[index]!) !== 'malformed')
  expect(wrong.map(({ what, content }) => `${what} in ${JSON.stringify(content).slice(0, 200)}`)).toEqual([])
  expect(answers.every((answer) => !answer.ok && answer.sentence.length > 10)).toBe(true)
  expect(answers.length).toBeGreaterThan(COMMAND_TYPES.length * 6)
  expect(await lengthOf(table)).toBe(before)
  process.kill(pid, 0)
  expect(server.logs()).not.toMatch(/failed|uncaught|unhandled/i)
}, 60_000)

/** What makes something new, under an id of the client's own making, or speaks of nothing at all. */
const OF_ONES_OWN: CommandType[] = [
  ...(['recordParty', 'recordTimelineEntry', 'callDangerCheck', 'startTimer', 'stopTimer'] as const),
  ...(['answerNetworkAsked', 'planFollowUp', 'showQuestion', 'startSilentMinute', 'raiseHand', 'checkIn'] as const),
  ...(['changePhase', 'closeEarly', 'answerDangerCheck', 'recordMember', 'nameBuddy', 'release'] as const),
  ...(['recordParticipant', 'recordNeed'] as const),
]

test('[R53] what is of another conference is not there for the facilitator of this one, and stays as it was', async () => {
  const ids = idsIn(other.facilitator.state)
  const theirs = await lengthOf(other)
  const before = await lengthOf(table)
  const commands = oneOfEach(seed + 1).filter(({ type }) => !OF_ONES_OWN.includes(type))
  const sent = commands.map((command) => ({ ...withIdsOf(command, ids, random), id: newId('command') }))
  const codes = (await answersTo([table.facilitator.person], sent)).map(codeOf)
  const answered = commands.map(({ type }, index) => [type, codes[index]])
  expect(answered.filter(([, code]) => code === 'taken' || code === 'internal')).toEqual([])
  expect(await lengthOf(other)).toBe(theirs)
  expect(await lengthOf(table)).toBe(before)
}, 60_000)

/** Who leads or stays with the family may do much; the others what is theirs. */
const LEADING = ['facilitator', 'keyWorker']
const THEIR_OWN: CommandType[] = [
  ...(['checkIn', 'callDangerCheck', 'raiseHand', 'lowerHand', 'startSilentMinute', 'recordVoice'] as const),
  ...(['reactToNote', 'markUniquelyKnown', 'markKnownToo', 'correctNote', 'addLateNote'] as const),
  ...(['giveAdvice', 'writeOutcome', 'takeDecision', 'reconsiderDecision', 'changeKeyWorker'] as const),
  ...(['recordNeed', 'withdrawNeed', 'recordOpenNeed', 'withdrawOpenNeed'] as const),
  ...(['recordAction', 'withdrawAction', 'acceptAction', 'declineAction'] as const),
]

test('[R1] [R53] who does not lead moves, puts, reveals, records, releases and establishes nothing, whatever they send', async () => {
  const ids = idsIn(table.facilitator.state)
  const roleOf = ({ person }: LiveClient) => table.facilitator.state.participants[person.participantId]?.role ?? ''
  const others = table.players.filter(({ client }) => !LEADING.includes(roleOf(client)))
  const taken: string[] = []
  for (const { client } of others) {
    const commands = [...oneOfEach(seed + 2), ...oneOfEach(seed + 3)]
    const sent = commands.map((command) => ({ ...withIdsOf(command, ids, random), id: newId('command') }))
    const codes = (await answersTo([client.person], sent)).map(codeOf)
    expect(codes.filter((code) => ['malformed', 'internal', 'too_many_requests'].includes(code))).toEqual([])
    taken.push(
      ...commands.flatMap(({ type }, index) => (codes[index] === 'taken' ? [`${roleOf(client)} ${type}`] : [])),
    )
  }
  expect(taken.filter((what) => !THEIR_OWN.some((type) => what.endsWith(` ${type}`)))).toEqual([])
  expect(server.logs()).not.toMatch(/failed|uncaught|unhandled/i)
}, 60_000)
