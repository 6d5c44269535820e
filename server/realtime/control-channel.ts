import { createServer, type IncomingMessage } from 'node:http'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { refuse } from '@rondom/shared/domain/refusals.ts'
import { LIVE_PATH, SILENCE_BROKEN } from '@rondom/shared/wire/live.ts'
import { Server } from 'socket.io'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import { StorageUnavailable } from '../storage-ports.ts'
import { createAnnouncer } from './announce.ts'
import type { Upgrade } from './approach.ts'
import { comeBackSeconds } from './come-back.ts'
import { ConferenceMembers } from './conference-members.ts'
import { takeMessage } from './control-messages.ts'
import { ControlTraffic } from './control-traffic.ts'
import { type LiveServer, LiveSocket, refusedAnswer } from './live-socket.ts'
import { PerPerson } from './per-person.ts'
import { createPresence } from './presence.ts'
import { refuseUpgrade } from './refused-upgrade.ts'
import type { Seat, Seats } from './seats.ts'
import { SocketsEach } from './sockets-each.ts'

/** How often what is counted of people is looked through, in milliseconds. */
const FORGETTING = 15_000

/** The control sockets of the server. */
export interface ControlChannel {
  /** Accepts the upgrade of somebody with a seat; refuses it, and answers false, where this person has too many. */
  accept(upgrade: Upgrade, seat: Seat): boolean
  endSession(sessionId: string): void
  close(): Promise<void>
}

export function createControlChannel(parts: { seats: Seats; clock: Clock; log: Log }): ControlChannel {
  const { seats, clock, log } = parts
  const io: LiveServer = new Server({
    path: LIVE_PATH,
    addTrailingSlash: false,
    transports: ['websocket'],
    destroyUpgrade: false,
    serveClient: false,
    perMessageDeflate: false,
    maxHttpBufferSize: LIMITS.messageBytes,
    connectTimeout: 5000,
    // Every few seconds something is said, so that a client knows soon that its connection is dead. That the server
    // itself is busy for a moment must not look like that to it.
    pingInterval: SILENCE_BROKEN,
    pingTimeout: 10_000,
  })
  // Upgrades come from the one door; socket.io itself listens to a server that never listens to anyone.
  io.attach(createServer())
  const seatOf = new WeakMap<IncomingMessage, Seat>()
  const places = new SocketsEach('controlSocketsEach')
  const now = () => clock().getTime()
  const traffic = new PerPerson(
    () => new ControlTraffic(now()),
    (own) => own.isIdle(now()),
  )
  const forgetting = setInterval(() => traffic.forget(), FORGETTING).unref()
  const announcer = createAnnouncer({ log })
  const presence = createPresence({ socketsOf: (conferenceId) => sockets.of(conferenceId), clock })
  const sockets = new ConferenceMembers<LiveSocket>((members, host) => {
    for (const socket of [...members]) if (!seats.holds(socket.seat)) socket.end(refuse('not_found'))
    announcer.changed(members)
    presence.changed(host.id)
  })

  io.on('connection', (socket) => {
    const seat = seatOf.get(socket.request)
    // One of them on each connection, which has one namespace: whoever asks again is disconnected.
    seatOf.delete(socket.request)
    if (seat === undefined || !seats.holds(seat)) {
      socket.disconnect(true)
      return
    }
    const live = new LiveSocket(socket, seat)
    sockets.add(seat.host, live)
    const leave = seat.host.connected(seat.participantId)
    presence.changed(seat.host.id)
    socket.on('disconnect', () => {
      live.held = null
      leave()
      sockets.remove(seat.host, live)
      presence.changed(seat.host.id)
    })
    // One after the other: what somebody sent first takes effect first.
    let former = Promise.resolve()
    socket.onAny((name: string, ...args: unknown[]) => {
      const last = args.at(-1)
      const answer = typeof last === 'function' ? (last as (answer: unknown) => void) : () => undefined
      const content = typeof last === 'function' ? args.slice(0, -1) : args
      // Counted before it waits: what waits is kept in memory. Asked for each time, as what is idle is forgotten.
      const own = traffic.of(seat)
      if (!own.came(name === 'focus' ? 'focus' : 'other', now())) {
        answer(refusedAnswer(refuse('too_many_requests')))
        return
      }
      former = former
        .then(() => takeMessage(live, name, content, { announcer, presence, clock }))
        .then(answer, (err) => {
          log.error({ conferenceId: live.conferenceId, participantId: live.participantId, err }, 'a message failed')
          answer(refusedAnswer(refuse(err instanceof StorageUnavailable ? 'storage_unavailable' : 'internal')))
        })
        .finally(() => own.left())
    })
  })

  return {
    accept({ request, socket, head }, seat) {
      if (!places.take(seat, socket)) return refuseUpgrade(socket, 429)
      seatOf.set(request, seat)
      // socket.io's own type asks for a request that it has prepared; it prepares the one it is given.
      io.engine.handleUpgrade(request as Parameters<typeof io.engine.handleUpgrade>[0], socket, head)
      return true
    },
    endSession(sessionId) {
      for (const socket of sockets.all()) {
        if (socket.seat.identity.sessionId === sessionId) socket.end(refuse('not_signed_in'))
      }
    },
    async close() {
      clearInterval(forgetting)
      announcer.stop()
      presence.stop()
      for (const socket of sockets.all()) socket.send('away', { seconds: comeBackSeconds() })
      await io.close()
    },
  }
}
