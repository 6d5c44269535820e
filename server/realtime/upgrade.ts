import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { LIVE_PATH } from '@rondom/shared/wire/live.ts'
import { networkOf } from '../identity/caller-address.ts'
import type { Identity, SessionGate } from '../identity/identity.ts'
import type { Log } from '../log.ts'
import type { DocumentTarget, Upgrade } from './approach.ts'
import { APPROACHES, FailedApproaches } from './approach-limits.ts'
import type { ControlChannel } from './control-channel.ts'
import type { DocumentChannel } from './document-channel.ts'
import { refuseUpgrade } from './refused-upgrade.ts'
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
 * come back for ever otherwise. Who is not in costs little: so many at a time in all, and so many failures each.
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
  const failed = new FailedApproaches()
  let underWay = 0

  async function admit(upgrade: Upgrade): Promise<void> {
    const { request, socket } = upgrade
    const target = targetOf(request)
    const isOwn = sessions.isOwnOrigin(request.headers.origin, request.headers.host)
    const identity = target !== null && isOwn ? await sessions.identify(request.headers.cookie) : null
    // Who has a session answers for that one, and not for everybody behind the same address.
    const who = identity?.sessionId ?? networkOf(sessions.addressOf(request))
    if (failed.isTooMany(who, performance.now())) refuseUpgrade(socket, 429)
    else if (!(await letIn(upgrade, isOwn ? target : 'elsewhere', identity))) failed.add(who, performance.now())
  }

  /** False where who came may not come in. */
  async function letIn(
    upgrade: Upgrade,
    target: Target | 'elsewhere' | null,
    identity: Identity | null,
  ): Promise<boolean> {
    if (target === null) return refuseUpgrade(upgrade.socket, 404)
    if (target === 'elsewhere') return refuseUpgrade(upgrade.socket, 403)
    if ('name' in target) return documents.accept(upgrade, target, identity)
    if (identity === null) return refuseUpgrade(upgrade.socket, 401)
    const seat = await seats.find(target.conferenceId, identity)
    if (seat === null) return refuseUpgrade(upgrade.socket, 404)
    return control.accept(upgrade, seat)
  }

  const inside = new Set<Duplex>()
  function onUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    inside.add(socket)
    socket.once('close', () => inside.delete(socket))
    socket.on('error', () => socket.destroy())
    if (underWay >= APPROACHES.underWay) {
      refuseUpgrade(socket, 503)
      return
    }
    underWay += 1
    admit({ request, socket, head })
      .catch((err) => {
        log.error({ err }, 'an upgrade failed')
        refuseUpgrade(socket, 503)
      })
      .finally(() => {
        underWay -= 1
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

/** What a path asks for: a document, or the control channel of a conference. */
type Target = DocumentTarget | { conferenceId: string | null }

function targetOf({ url: path = '' }: IncomingMessage): Target | null {
  const url = URL.parse(path, 'http://localhost')
  if (url === null) return null
  if (url.pathname === LIVE_PATH || url.pathname === `${LIVE_PATH}/`) {
    return { conferenceId: url.searchParams.get('conference') }
  }
  const [, conferenceId, name] = DOCUMENT_PATH.exec(url.pathname) ?? []
  if (conferenceId === undefined || name === undefined) return null
  return { conferenceId, name, acks: url.searchParams.get('acks') === '1', as: url.searchParams.get('as') }
}
