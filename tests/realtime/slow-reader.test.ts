import { newId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { LIVE_PATH } from '@rondom/shared/wire/live.ts'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { startServer } from '../kit/index.ts'
import { checkedInTable, dayOfTheCase } from './writing-table.ts'

const VOICES = 100

test('who asks for everything again and again and reads nothing is let go, and nobody else notices', async () => {
  await using server = await startServer({ clock: dayOfTheCase })
  const table = await checkedInTable(server)
  const mother = table.clientOf('moeder')
  const memberId = mother.state.participants[mother.person.participantId]?.memberId ?? ''
  for (let count = 0; count < VOICES; count += 1) {
    const words = 'x'.repeat(LIMITS.voiceWords)
    await mother.must({
      type: 'recordVoice',
      voiceId: newId('voice'),
      memberId,
      mode: 'present',
      words,
      notVisibleTo: [],
    })
  }
  const { conferenceId, cookie } = table.clientOf('pol').person
  const socket = new WebSocket(
    `ws://127.0.0.1:${server.port}${LIVE_PATH}/?EIO=4&transport=websocket&conference=${conferenceId}`,
    { headers: { cookie, origin: server.url, host: `localhost:${server.port}` } },
  )
  const closed = new Promise((resolve) => socket.once('close', resolve))
  await new Promise((resolve) => socket.once('open', resolve))
  socket.send('40')
  await new Promise((resolve) => socket.once('message', resolve))
  socket.pause()
  for (let count = 0; count < 300; count += 1) socket.send(`42${count}["join",{"after":0,"view":null}]`)
  // Its turn comes after all of them: the server has answered, or has let it go.
  await table.facilitator.must({ type: 'raiseHand' })
  await table.keyWorker.waitFor(({ state }) => state.hands.length === 1, 'the hand')
  let received = 0
  socket.on('message', (data: Buffer) => {
    received += data.byteLength
  })
  socket.resume()
  await closed
  expect(received).toBeLessThan(300 * VOICES * LIMITS.voiceWords)
  table.close()
})
