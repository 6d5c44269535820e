import { frameText } from '@rondom/shared/board/frame.ts'
import { cardText } from '@rondom/shared/board/perspective-edits.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import { CLOSE } from '@rondom/shared/wire/close-codes.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type DocumentClient, documentClient, type RondomServer, startServer } from '../kit/index.ts'
import { declareReady } from '../play/steps.ts'
import type { PlayTable } from '../play/table.ts'
import { addCardTo, cardTexts, dayOfTheCase, perspectiveOf, writingTable } from './writing-table.ts'

let server: RondomServer
let table: PlayTable

beforeEach(async () => {
  server = await startServer({ clock: dayOfTheCase })
  table = await writingTable(server)
})

afterEach(async () => {
  table.close()
  await server[Symbol.asyncDispose]()
})

function open(id: string): Promise<DocumentClient> {
  return documentClient(server, table.clientOf(id).person, perspectiveOf(table.clientOf(id)))
}

/** The texts of the notes that everyone can read. */
function revealedTexts(): string[] {
  const { state, texts } = table.facilitator
  return Object.values(state.notes).map(({ text }) => (text === null ? '' : (texts[text] ?? '')))
}

test('[R36] [R55] at the reveal every perspective closes, and what was acknowledged before is in it', async () => {
  const parties = ['pol', 'sch', 'lt', 'oma', 'moeder']
  const perspectives = await Promise.all(parties.map(open))
  const cards = await Promise.all(
    perspectives.map((perspective, i) => addCardTo(perspective, `kaartje ${parties[i]} `)),
  )
  await declareReady(table)
  // Everyone types on while the reveal happens: each letter is either acknowledged and revealed, or refused.
  const acknowledged = perspectives.map(() => 0)
  const typing = perspectives.map(async (perspective, i) => {
    for (let letter = 0; letter < 500; letter++) {
      try {
        await perspective.edit((doc) => {
          const text = cardText(doc, cards[i]!)!
          text.insert(text.length, 'x')
        })
      } catch {
        return
      }
      acknowledged[i]! += 1
    }
    throw new Error('expected the reveal to end the typing')
  })
  await perspectives[0]!.waitFor(() => acknowledged.every((count) => count > 2), 'everyone to type')
  await table.facilitator.must({ type: 'reveal', reason: null })
  await Promise.all(typing)
  await table.everyoneUpToDate()
  const lengths = parties.map(
    (party) =>
      revealedTexts()
        .find((text) => text.startsWith(`kaartje ${party} `))!
        .split('x').length - 1,
  )
  expect(lengths).toEqual(acknowledged)
  for (const perspective of perspectives) {
    const { code } = await perspective.waitFor(() => perspective.closed, 'it to close')
    expect(code).toBe(CLOSE.forbidden)
  }
  await expect(open('pol')).rejects.toThrow(`closed with ${CLOSE.forbidden}`)
})

test('[R55] authority is decided again while the connection stays', async () => {
  const frame = await documentClient(server, table.clientOf('moeder').person, 'frame')
  expect(frameText(frame.doc, 'question').toString()).not.toBe('')
  // A restriction for anyone closes the frame to the family.
  const [kim] = Object.values(table.facilitator.state.members).filter(({ name }) => name === 'Kim')
  await table.keyWorker.must({
    type: 'recordVoice',
    voiceId: newId('voice'),
    memberId: kim!.id,
    mode: 'drawing',
    words: 'Een huis met twee deuren.',
    notVisibleTo: Object.values(table.facilitator.state.members)
      .filter(({ name }) => name === 'Vin')
      .map(({ id }) => id),
  })
  const { code } = await frame.waitFor(() => frame.closed, 'the frame to close')
  expect(code).toBe(CLOSE.forbidden)
})

test('[R39] a silent round has perspectives of its own, and the first stay closed', async () => {
  await declareReady(table)
  await table.facilitator.must({ type: 'reveal', reason: null })
  await table.facilitator.must({ type: 'startSilentRound' })
  await table.everyoneUpToDate()
  const { person } = table.clientOf('pol')
  const second = await documentClient(server, person, `${perspectiveOf(table.clientOf('pol'))}/2`)
  await addCardTo(second, 'tweede gedachte')
  await expect(open('pol')).rejects.toThrow('closed with')
  await table.facilitator.must({ type: 'reveal', reason: 'Iedereen is klaar.' })
  await table.everyoneUpToDate()
  expect(revealedTexts()).toContain('tweede gedachte')
  await second.waitFor(() => second.closed, 'it to close')
  expect(cardTexts(second.doc)).toEqual(['tweede gedachte'])
})
