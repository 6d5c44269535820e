import { judgementText } from '@rondom/shared/board/judgement.ts'
import type { CommandAnswer } from '@rondom/shared/wire/live.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { documentClient, type RondomServer, startServer } from '../kit/index.ts'
import type { PlayTable } from '../play/table.ts'
import { judgingTable, positionOn, SPEAKERS } from './judging-table.ts'
import { dayOfTheCase } from './writing-table.ts'

let server: RondomServer
let table: PlayTable

beforeAll(async () => {
  server = await startServer({ clock: dayOfTheCase })
  table = await judgingTable(server)
})

afterAll(async () => {
  table.close()
  await server[Symbol.asyncDispose]()
})

function lastVersion(): number {
  return table.facilitator.state.judgements.at(-1)?.version ?? 0
}

/** Puts what stands on the table, and answers the version that it became. */
async function put(): Promise<number> {
  await table.facilitator.must({ type: 'putToPositions' })
  await table.everyoneUpToDate()
  return lastVersion()
}

test('[R60] two people change the same sentence of the judgement at once: both words stand in what is put', async () => {
  const school = await documentClient(server, table.clientOf('sch').person, 'table')
  const police = await documentClient(server, table.clientOf('pol').person, 'table')
  const line = (client: typeof school) => judgementText(client.doc, 'judgement').toString()
  const at = line(school).indexOf('thuis')
  expect(line(police).indexOf('thuis')).toBe(at)
  await Promise.all([
    school.edit((doc) => judgementText(doc, 'judgement').insert(at, 'rustig ')),
    police.edit((doc) => judgementText(doc, 'judgement').insert(at, 'gewoon ')),
  ])
  const both = () => ['rustig', 'gewoon'].every((word) => [school, police].every((one) => line(one).includes(word)))
  await school.waitFor(both, 'both words')
  await police.waitFor(both, 'both words')
  expect(line(school)).toBe(line(police))
  const version = await put()
  const { state, texts } = table.facilitator
  const textId = state.judgements.find((one) => one.version === version)?.text ?? ''
  expect(texts[textId]).toBe(line(school))
  expect(texts[textId]).toMatch(/^Kim kan (rustig gewoon|gewoon rustig) thuis blijven\.$/)
  school.close()
  police.close()
})

test('[R60] [R61] positions taken while the text changes and is put again stay with the version they were taken on, or are refused by name', async () => {
  const writer = await documentClient(server, table.keyWorker.person, 'table')
  const motivations: Record<number, string[]> = {}
  const outcomes = { stands: 0, passed: 0 }
  for (let round = 0; round < 12; round += 1) {
    await writer.edit((doc) => judgementText(doc, 'judgement').insert(0, `${round} `))
    const version = await put()
    const early = `vroeg ${round}`
    await table.clientOf('pol').must(positionOn(version, early))
    motivations[version] = [early]
    // One changes the line and it is put again, while another still takes position on what was put before.
    await writer.edit((doc) => judgementText(doc, 'judgement').insert(0, 'toch '))
    const late = `laat ${round}`
    const take = () => table.clientOf('sch').command(positionOn(version, late))
    const isFirst = round % 2 === 0
    const first = isFirst ? take() : null
    const putting = table.facilitator.must({ type: 'putToPositions' })
    const answer = await (first ?? take())
    await putting
    if (answer.ok) motivations[version]?.push(late)
    else expect(answer.refusal).toMatchObject({ code: 'version_passed', rule: 'R60' })
    outcomes[answer.ok ? 'stands' : 'passed'] += 1
    await table.everyoneUpToDate()
    expect(lastVersion()).toBe(version + 1)
  }
  // Both happen, or the race was none.
  expect(Math.min(outcomes.stands, outcomes.passed)).toBeGreaterThan(0)
  // The rounds above showed nothing of any position; now the last version is taken whole.
  const last = lastVersion()
  const answers: CommandAnswer[] = []
  for (const id of SPEAKERS) answers.push(await table.clientOf(id).command(positionOn(last, `slot ${id}`)))
  expect(answers.every(({ ok }) => ok)).toBe(true)
  for (const [version, said] of Object.entries(motivations)) {
    const held = ['pol', 'sch'].flatMap((id) => {
      const { state, texts } = table.clientOf(id)
      const positions = Object.values(state.takenPositions[Number(version)] ?? {})
      return positions.map(({ position }) => texts[position.motivation ?? ''])
    })
    expect(held, `version ${version}`).toEqual(said)
  }
  writer.close()
}, 60_000)
