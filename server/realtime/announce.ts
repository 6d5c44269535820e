import type { Abilities } from '@rondom/shared/wire/live.ts'
import type { Log } from '../log.ts'
import type { LiveSocket } from './live-socket.ts'

/** Brings clients up to date with their conference, each with their own redaction. */
export interface Announcer {
  /** Sends the events this client does not hold yet; from 0 where what they may see has changed. */
  sendEvents(socket: LiveSocket): void
  /** After a change: events and then abilities, once per turn of the event loop however many changes it holds. */
  changed(sockets: Iterable<LiveSocket>): void
  stop(): void
}

export function createAnnouncer({ log }: { log: Log }): Announcer {
  const waiting = new Set<LiveSocket>()
  let coming: NodeJS.Immediate | null = null

  function sendEvents(socket: LiveSocket): void {
    if (socket.held === null) return
    const { host, participantId } = socket.seat
    const run = host.eventsFor(participantId, socket.held.after, socket.held.view)
    const last = run.events.at(-1)?.n ?? (run.restart ? 0 : socket.held.after)
    socket.held = { view: run.view, after: last }
    if (run.restart || run.events.length > 0) socket.send('events', run)
  }

  async function sendAbilities(socket: LiveSocket): Promise<void> {
    if (socket.held === null) return
    const { host, participantId } = socket.seat
    // One text that cannot be read takes nobody's abilities away.
    const abilities = await host.abilitiesFor(participantId, (err) =>
      log.error({ conferenceId: socket.conferenceId, participantId, err }, 'the shared texts could not be read'),
    )
    if (socket.held === null || isOlder(abilities, socket)) return
    const told = JSON.stringify({ ...abilities, now: null })
    if (socket.told.abilities === told) return
    socket.told.abilities = told
    socket.send('abilities', abilities)
  }

  /** Abilities are counted asynchronously; those of before the events sent meanwhile come again by themselves. */
  function isOlder(abilities: Abilities, socket: LiveSocket): boolean {
    return abilities.n < (socket.held?.after ?? 0)
  }

  async function bringUpToDate(socket: LiveSocket): Promise<void> {
    try {
      sendEvents(socket)
      await sendAbilities(socket)
    } catch (err) {
      log.error({ conferenceId: socket.conferenceId, participantId: socket.participantId, err }, 'announcing failed')
    }
  }

  return {
    sendEvents,
    changed(sockets) {
      for (const socket of sockets) waiting.add(socket)
      coming ??= setImmediate(() => {
        const now = [...waiting]
        waiting.clear()
        coming = null
        for (const socket of now) void bringUpToDate(socket)
      })
    },
    stop() {
      if (coming !== null) clearImmediate(coming)
      waiting.clear()
    },
  }
}
