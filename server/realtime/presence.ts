import { type DocumentName, parseDocumentName } from '@rondom/shared/domain/documents.ts'
import type { ConferenceId, ParticipantId } from '@rondom/shared/domain/ids.ts'
import type { PersonPresence } from '@rondom/shared/wire/live.ts'
import type { Clock } from '../clock.ts'
import type { ConferenceHost } from '../conference/conference-host.ts'
import type { LiveSocket } from './live-socket.ts'

/** Milliseconds between two presence messages of one conference. */
const INTERVAL = 150
/** Typing is over when nothing was said about it for so many milliseconds. */
const TYPING_ENDS = 6000

/** Tells each client who is here, made from the sockets themselves. Nothing of a text is in it. */
export interface Presence {
  /** Something about who is here or what they do may have changed. */
  changed(conferenceId: ConferenceId): void
  stop(): void
}

/** `socketsOf` gives the sockets of a conference that are there now. */
export function createPresence(parts: {
  socketsOf: (conferenceId: ConferenceId) => readonly LiveSocket[]
  clock: Clock
}): Presence {
  const { socketsOf } = parts
  const now = () => parts.clock().getTime()
  const coming = new Map<ConferenceId, { due: number; timer: NodeJS.Timeout }>()
  const lastTold = new Map<ConferenceId, number>()

  function tell(conferenceId: ConferenceId): void {
    const sockets = socketsOf(conferenceId)
    const at = now()
    for (const socket of sockets) {
      if (socket.held === null) continue
      const people = presenceFor(socket.participantId, socket.seat.host, sockets, at)
      const message = JSON.stringify(people)
      if (socket.told.presence === message) continue
      socket.told.presence = message
      socket.send('presence', { people })
    }
    if (sockets.length === 0) lastTold.delete(conferenceId)
    else lastTold.set(conferenceId, at)
    if (sockets.some((socket) => isTyping(socket.focus, at))) schedule(conferenceId, at + TYPING_ENDS)
  }

  function schedule(conferenceId: ConferenceId, due: number): void {
    const earlier = coming.get(conferenceId)
    if (earlier !== undefined && earlier.due <= due) return
    clearTimeout(earlier?.timer)
    const timer = setTimeout(
      () => {
        coming.delete(conferenceId)
        tell(conferenceId)
      },
      Math.max(0, due - now()),
    )
    coming.set(conferenceId, { due, timer: timer.unref() })
  }

  return {
    changed(conferenceId) {
      schedule(conferenceId, Math.max(now(), (lastTold.get(conferenceId) ?? 0) + INTERVAL))
    },
    stop() {
      for (const { timer } of coming.values()) clearTimeout(timer)
      coming.clear()
    },
  }
}

/**
 * Who is here, for one reader. What has somebody's focus is told to those only who have authority over that
 * document themselves: for a perspective its own party, for a private draft nobody else.
 */
export function presenceFor(
  reader: ParticipantId,
  host: ConferenceHost,
  sockets: readonly LiveSocket[],
  now: number,
): PersonPresence[] {
  const isAdmitted = host.state.participants[reader]?.admission === 'admitted'
  const people = isAdmitted ? Object.keys(host.state.participants) : [reader]
  return people.map((participantId) => {
    const own = sockets.filter((socket) => socket.participantId === participantId)
    const online = own.length > 0
    const [latest] = own.flatMap(({ focus }) => focus ?? []).sort((a, b) => b.at - a.at)
    if (latest === undefined || !isShared(latest.document, participantId, reader, host)) {
      return { participantId, online, card: null, document: null, typing: false }
    }
    const { card, document } = latest
    return { participantId, online, card, document, typing: isTyping(latest, now) }
  })
}

function isTyping(focus: LiveSocket['focus'], now: number): boolean {
  return focus?.typing === true && now - focus.at < TYPING_ENDS
}

function isShared(
  document: DocumentName | null,
  owner: ParticipantId,
  reader: ParticipantId,
  host: ConferenceHost,
): boolean {
  const ref = document === null ? null : parseDocumentName(document)
  if (ref === null) return false
  return host.accessTo(owner, ref) !== 'none' && host.accessTo(reader, ref) !== 'none'
}
