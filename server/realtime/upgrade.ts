import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { LIVE_PATH } from '@rondom/shared/wire/live.ts'
import type { SessionGate } from '../identity/identity.ts'
import type { Log } from '../log.ts'
import type { DocumentTarget, Upgrade } from './approach.ts'
import type { ControlChannel } from './control-channel.ts'
import type { DocumentChannel } from './document-channel.ts'
import type { Seats } from './seats.ts'

/** The door, while it is open. */
export interface Door {
  /** Lets nobody in any more. */
  shut(): void
  /** Waits a moment for every socket that came in to close, and ends the ones that do not answer. */
  clear(): Promise<void>
}

/** Milliseconds that a client gets to say goodbye. */
const GOODBYE = 1000

/** `/documents/<conference>/<name>`; the name is looked at only once the conference is this person's. */
const DOCUMENT_PATH = /^\/documents\/([^/]+)\/(.+)$/

/**
 * The one door for WebSockets: exact paths, the Origin, then identity and seat. What is refused before there is
 * a socket is refused by HTTP; document sockets are accepted and closed with a code, since their client would
 * come back for ever otherwise.
 */
export function openDoor(parts: {
  server: Server
  sessions: SessionGate
  seats: Seats
  control: ControlChannel
  documents: DocumentChannel
  log: Log
}): Door {
  const { server, sessions, seats, control, documents, log } = parts

  async function admit(upgrade: Upgrade): Promise<void> {
    const { request, socket } = upgrade
    const url = URL.parse(request.url ?? '', 'http://localhost')
    const target = url === null ? null : targetOf(url)
    if (target === null) return refuseUpgrade(socket, 404)
    if (!sessions.isOwnOrigin(request.headers.origin, request.headers.host)) return refuseUpgrade(socket, 403)
    if (target !== 'live') return documents.accept(upgrade, target)
    const seat = await seats.find(url!.searchParams.get('conference'), request.headers.cookie)
    if (seat === 'nobody') return refuseUpgrade(socket, 401)
    if (seat === 'absent') return refuseUpgrade(socket, 404)
    control.accept(upgrade, seat)
  }

  const inside = new Set<Duplex>()
  function onUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    inside.add(socket)
    socket.once('close', () => inside.delete(socket))
    socket.on('error', () => socket.destroy())
    admit({ request, socket, head }).catch((err) => {
      log.error({ err }, 'an upgrade failed')
      refuseUpgrade(socket, 503)
    })
  }

  server.on('upgrade', onUpgrade)
  return {
    shut: () => void server.off('upgrade', onUpgrade),
    async clear() {
      const closed = [...inside].map((socket) => new Promise((resolve) => socket.once('close', resolve)))
      await Promise.race([Promise.all(closed), setTimeout(GOODBYE, undefined, { ref: false })])
      for (const socket of inside) socket.destroy()
    },
  }
}

function targetOf(url: URL): DocumentTarget | 'live' | null {
  if (url.pathname === LIVE_PATH || url.pathname === `${LIVE_PATH}/`) return 'live'
  const [, conferenceId, name] = DOCUMENT_PATH.exec(url.pathname) ?? []
  if (conferenceId === undefined || name === undefined) return null
  return { conferenceId, name, acks: url.searchParams.get('acks') === '1', as: url.searchParams.get('as') }
}

function refuseUpgrade(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
