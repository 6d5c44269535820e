import type { Duplex } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { type DocumentRef, documentName, parseDocumentName } from '@rondom/shared/domain/documents.ts'
import type { ParticipantId } from '@rondom/shared/domain/ids.ts'
import { CLOSE, comeBackReason } from '@rondom/shared/wire/close-codes.ts'
import type { Divergence } from '@rondom/shared/wire/document-messages.ts'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Clock } from '../clock.ts'
import type { ConferenceHost } from '../conference/conference-host.ts'
import type { AuditEntry } from '../conference/ports.ts'
import type { DocumentRegistry } from '../documents/document-registry.ts'
import type { LiveDocument } from '../documents/live-document.ts'
import type { Identity } from '../identity/identity.ts'
import type { Log } from '../log.ts'
import { Telling } from './acknowledgements.ts'
import type { DocumentTarget, Upgrade } from './approach.ts'
import { comeBackSeconds } from './come-back.ts'
import { ConferenceMembers } from './conference-members.ts'
import { DocumentSocket } from './document-socket.ts'
import { PerPerson } from './per-person.ts'
import type { Seat, Seats } from './seats.ts'
import { SocketsEach } from './sockets-each.ts'
import { type Rate, Strikes, TokenBucket, TRAFFIC } from './traffic-limits.ts'

const HEARTBEAT = 15_000
/** Milliseconds that who is sent away gets to answer the goodbye. */
const GOODBYE = 2000
/** Milliseconds that going down waits for what came in to be on disk. */
const DRAINING = 4000

/** The document sockets of the server. */
export interface DocumentChannel {
  /**
   * Accepts the upgrade; where there is no authority the socket is closed with its code right away, and the answer
   * is false. `identity` is null for who has no session.
   */
  accept(upgrade: Upgrade, target: DocumentTarget, identity: Identity | null): Promise<boolean>
  endSession(sessionId: string): void
  /** Takes nothing more; resolves when all that came in is answered and every client is sent away. */
  close(): Promise<void>
}

/** Keeps what happened at a document that somebody must be able to look back at. */
export interface DocumentAudit {
  audit(entry: AuditEntry): Promise<void>
}

/** What the audit calls each divergence. */
const DIVERGED: Record<Divergence, string> = { text: 'divergedText', version: 'divergedVersion' }

/** What `accept` finds: a way in, or the code to close with. */
type Entrance = { seat: Seat; ref: DocumentRef; document: LiveDocument } | number

export function createDocumentChannel(parts: {
  seats: Seats
  documents: DocumentRegistry
  audit: DocumentAudit
  clock: Clock
  log: Log
}): DocumentChannel {
  const { seats, documents, audit, clock, log } = parts
  const options = {
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: TRAFFIC.readableBytes,
    // Not among the declared options of @types/ws yet.
    closeTimeout: GOODBYE,
  }
  const server = new WebSocketServer(options)
  const sockets = new ConferenceMembers<DocumentSocket>((members) => {
    for (const member of [...members]) decideAgain(member)
  })
  const places = new SocketsEach('documentSocketsEach')
  const now = () => clock().getTime()
  const begin = (rate: Rate) => () => new TokenBucket(rate, now())
  const isFull = (bucket: TokenBucket) => bucket.isFull(now())
  const frames = new PerPerson(begin(TRAFFIC.documentFramesEach), isFull)
  const divergences = new PerPerson(begin(TRAFFIC.divergences), isFull)
  const faults = new PerPerson(
    () => new Strikes(),
    (strikes) => strikes.isForgotten(now()),
  )
  const heartbeat = setInterval(() => {
    for (const socket of sockets.all()) socket.heartbeat()
    for (const counted of [frames, divergences, faults]) counted.forget()
  }, HEARTBEAT).unref()
  const telling = new Telling()
  let closing = false

  /** No fault leaves a document open. */
  function decideAgain(member: DocumentSocket): void {
    try {
      member.decideAgain()
    } catch (err) {
      log.error({ participantId: member.participantId, err }, 'authority could not be decided')
      member.close(CLOSE.transient)
    }
  }

  async function findEntrance(target: DocumentTarget, identity: Identity | null): Promise<Entrance> {
    if (identity === null) return CLOSE.forbidden
    const seat = await seats.find(target.conferenceId, identity)
    const ref = parseDocumentName(target.name)
    if (seat === null || ref === null) return CLOSE.absent
    // Somebody else signed in on that browser since: what one person wrote is never saved as another's.
    if (target.as !== null && target.as !== seat.participantId) return CLOSE.forbidden
    const refusal = refusedAccess(seat, ref)
    if (refusal !== null) return refusal
    try {
      return { seat, ref, document: await documents.open(seat.host.id, target.name) }
    } catch (err) {
      log.error({ conferenceId: seat.host.id, document: target.name, err }, 'a document could not be opened')
      return CLOSE.transient
    }
  }

  /** Ids and a code; never what is written. */
  function note(action: string, { host, identity, participantId }: Seat, ref: DocumentRef): void {
    const part = documentName(ref)
    const entry = {
      at: clock().toISOString(),
      conferenceId: host.id,
      participantId,
      accountId: identity.kind === 'account' ? identity.accountId : null,
      action,
      part,
      sessionId: identity.sessionId,
    }
    log.warn({ conferenceId: host.id, participantId, document: part, code: action }, 'a document needs a look')
    audit.audit(entry).catch((err) => log.error({ err }, 'an audit entry could not be written'))
  }

  /** Every third within the time is noted. */
  function fault(seat: Seat, ref: DocumentRef): void {
    const strikes = faults.of(seat, documentName(ref))
    if (!strikes.add(now())) return
    strikes.forget()
    note('refusedChanges', seat, ref)
  }

  function enter(socket: WebSocket, connection: Duplex, entrance: Exclude<Entrance, number>, acks: boolean): void {
    const { seat, ref, document } = entrance
    // Decided again: the document may have taken a while to load.
    const access = seats.holds(seat) ? seat.host.accessTo(seat.participantId, ref) : 'none'
    if (closing || !places.take(seat, connection)) {
      socket.close(CLOSE.transient, comeBackReason(comeBackSeconds()))
      return
    }
    if (access === 'none') {
      socket.close(CLOSE.forbidden)
      return
    }
    const member = new DocumentSocket({
      socket,
      connection,
      document,
      ref,
      seat,
      seats,
      clock,
      access,
      acks,
      frames: () => frames.of(seat),
      telling,
      onFault: () => fault(seat, ref),
      onDiverged: (how) => divergences.of(seat, documentName(ref)).take(now()) && note(DIVERGED[how], seat, ref),
      onClosed: () => sockets.remove(seat.host, member),
    })
    sockets.add(seat.host, member)
  }

  return {
    async accept({ request, socket, head }, target, identity) {
      const entrance = await findEntrance(target, identity)
      server.handleUpgrade(request, socket, head, (webSocket) => {
        // Also for who is turned away while closing: an error that nobody listens to would end the process.
        webSocket.on('error', () => webSocket.terminate())
        if (typeof entrance === 'number') webSocket.close(entrance)
        else enter(webSocket, socket, entrance, target.acks)
      })
      return entrance !== CLOSE.forbidden && entrance !== CLOSE.absent
    },
    endSession(sessionId) {
      for (const socket of sockets.all()) if (socket.sessionId === sessionId) socket.close(CLOSE.forbidden)
    },
    async close() {
      closing = true
      clearInterval(heartbeat)
      const drained = [...sockets.all()].map((socket) => socket.drain(comeBackSeconds()))
      const patience = new AbortController()
      const tooLong = setTimeout(DRAINING, undefined, { signal: patience.signal }).catch(() => undefined)
      await Promise.race([Promise.all(drained), tooLong])
      patience.abort()
      for (const socket of [...sockets.all()]) socket.close(CLOSE.transient, comeBackReason(comeBackSeconds()))
      server.close()
    },
  }
}

/** The close code where this person may not open this document; what is somebody else's looks absent. */
function refusedAccess({ host, participantId }: Seat, ref: DocumentRef): number | null {
  if (host.accessTo(participantId, ref) !== 'none') return null
  return isForeign(host, participantId, ref) ? CLOSE.absent : CLOSE.forbidden
}

function isForeign(host: ConferenceHost, participantId: ParticipantId, ref: DocumentRef): boolean {
  if (ref.kind === 'own') return ref.participantId !== participantId
  return ref.kind === 'perspective' && ref.partyId !== host.state.participants[participantId]?.partyId
}
