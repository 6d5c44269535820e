import { newId } from '@rondom/shared/domain/ids.ts'
import { LIVE_PATH, type ServerMessages } from '@rondom/shared/wire/live.ts'
import { io } from 'socket.io-client'
import { expect, test } from 'vitest'
import { startServer, watch } from '../kit/index.ts'
import { checkedInTable, dayOfTheCase } from './writing-table.ts'

test('the stock client of socket.io joins, commands, receives, and comes back by itself after a restart', async () => {
  await using server = await startServer({ clock: dayOfTheCase })
  const table = await checkedInTable(server)
  const { cookie, conferenceId } = table.clientOf('pol').person
  // As it comes; a browser adds the headers by itself.
  const socket = io(server.url, {
    path: LIVE_PATH,
    query: { conference: conferenceId },
    transports: ['websocket'],
    extraHeaders: { cookie, origin: server.url },
    forceNew: true,
  })
  const runs: ServerMessages['events'][] = []
  let connections = 0
  const changes = watch(() => `${connections} connections, ${runs.length} runs of events.`)
  socket.on('connect', () => {
    connections += 1
    changes.changed()
  })
  socket.on('events', (run) => {
    runs.push(run)
    changes.changed()
  })
  const last = () => runs.at(-1)?.events.at(-1)?.n ?? 0
  try {
    await changes.until(() => socket.connected, 'the stock client to connect')
    expect(await socket.emitWithAck('join', { after: 0, view: null })).toMatchObject({ ok: true })
    await changes.until(() => last() >= table.facilitator.state.n, 'all events so far')
    const raised = { type: 'raiseHand', id: newId('command') }
    const answer = await socket.emitWithAck('command', raised)
    expect(answer).toMatchObject({ ok: true })
    await changes.until(() => last() >= answer.n, 'the event of the own command')
    const refused = await socket.emitWithAck('command', { type: 'reveal', reason: null, id: newId('command') })
    expect(refused).toMatchObject({ ok: false, refusal: { code: expect.any(String) } })

    await server.restart()
    await changes.until(() => connections === 2, 'the stock client to come back')
    const held = { after: last(), view: runs.at(-1)!.view }
    expect(await socket.emitWithAck('join', held)).toMatchObject({ ok: true })
    expect(await socket.emitWithAck('command', raised)).toEqual(answer)
    const called = await socket.emitWithAck('command', { type: 'callDangerCheck', id: newId('command') })
    expect(called).toMatchObject({ ok: true })
    await changes.until(() => last() >= called.n, 'the event after coming back')
  } finally {
    socket.disconnect()
    table.close()
  }
})
