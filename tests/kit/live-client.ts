import type { Command } from '@rondom/shared/domain/commands.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { newId, type TextId } from '@rondom/shared/domain/ids.ts'
import {
  type Abilities,
  type Accepted,
  type CommandAnswer,
  type Focus,
  type Joined,
  LIVE_PATH,
  type PersonPresence,
  type ServerMessages,
} from '@rondom/shared/wire/live.ts'
import { io, type Socket } from 'socket.io-client'
import { foldedEvents } from './folded-events.ts'
import type { SeatedPerson } from './person.ts'
import type { RondomServer } from './server.ts'
import { bounded, PATIENCE, watch } from './watch.ts'

/** One person's control channel, as the product's own client holds it, with everything it ever received. */
export interface LiveClient {
  readonly person: SeatedPerson
  /** Folded from the events received. */
  readonly state: ConferenceState
  readonly texts: Readonly<Record<TextId, string | null>>
  readonly abilities: Abilities | null
  readonly presence: readonly PersonPresence[]
  /** Set once the server ended this person's channel. */
  readonly ended: ServerMessages['ended'] | null
  readonly connected: boolean
  /** How often the server made this reader start again from 0. */
  readonly restarts: number
  /** Every frame of the socket as it came in, over all of its connections. */
  readonly frames: readonly string[]
  /** Gives a command with a fresh id, or with the one given, and resolves with the server's answer. */
  command(command: Command, id?: string): Promise<CommandAnswer>
  /** Gives a command. @throws Refusal with the server's sentence and rule where it says no. */
  must(command: Command): Promise<number>
  /** Sends any message at all, as a hostile client might; resolves with the acknowledgement. */
  send(message: string, content: unknown): Promise<unknown>
  focus(focus: Focus): Promise<Accepted>
  /** Joins (again), asking for the events after the last one held; resolves with the server's answer. */
  join(): Promise<Joined>
  /** Resolves with the first truthy answer of `condition`, looked at after each message. */
  waitFor<T>(condition: (client: LiveClient) => T | null | undefined | false, what: string, within?: number): Promise<T>
  close(): void
}

/** Thrown by `must`: why the server said no. */
export class CommandRefused extends Error {
  readonly code: string
  readonly rule: string | null
  constructor(command: Command, refused: Extract<CommandAnswer, { ok: false }>) {
    const rule = refused.refusal.rule ?? null
    super(`${rule ? `${rule}: ` : ''}${refused.sentence} (${command.type}, ${refused.refusal.code})`)
    this.code = refused.refusal.code
    this.rule = rule
  }
}

/** Opens a person's control channel; it joins by itself after each connection. Resolves once it is connected. */
export async function liveClient(server: RondomServer, person: SeatedPerson): Promise<LiveClient> {
  const frames: string[] = []
  const socket: Socket = io(server.url, {
    path: LIVE_PATH,
    query: { conference: person.conferenceId },
    transports: ['websocket'],
    extraHeaders: { cookie: person.cookie, origin: server.url },
    forceNew: true,
    reconnectionDelay: 100,
    reconnectionDelayMax: 500,
  })
  const changes = watch(() => `${person.name} is in ${folded.state.phase} at event ${folded.state.n}.`)
  const folded = foldedEvents(person.conferenceId)
  const held = {
    abilities: null as Abilities | null,
    presence: [] as PersonPresence[],
    ended: null as ServerMessages['ended'] | null,
  }

  socket.io.on('open', () => {
    socket.io.engine.on('data', (data: unknown) => void frames.push(String(data)))
  })
  socket.on('events', (message: ServerMessages['events']) => {
    try {
      folded.receive(message)
    } catch (error) {
      changes.fail(error as Error)
    }
    changes.changed()
  })
  socket.on('abilities', (abilities: Abilities) => {
    held.abilities = abilities
    changes.changed()
  })
  socket.on('presence', (message: ServerMessages['presence']) => {
    held.presence = message.people
    changes.changed()
  })
  socket.on('ended', (message: ServerMessages['ended']) => {
    held.ended = message
    changes.changed()
  })
  socket.on('disconnect', changes.changed)

  const client: LiveClient = {
    person,
    frames,
    get state() {
      return folded.state
    },
    get texts() {
      return folded.texts
    },
    get abilities() {
      return held.abilities
    },
    get presence() {
      return held.presence
    },
    get ended() {
      return held.ended
    },
    get restarts() {
      return folded.restarts
    },
    get connected() {
      return socket.connected
    },
    command: (command, id = newId('command')) => acknowledged('command', { ...command, id }) as Promise<CommandAnswer>,
    async must(command) {
      const answer = await client.command(command)
      if (!answer.ok) throw new CommandRefused(command, answer)
      return answer.n
    },
    send: acknowledged,
    focus: (focus) => acknowledged('focus', focus) as Promise<Accepted>,
    join: () => acknowledged('join', { after: folded.state.n, view: folded.view }) as Promise<Joined>,
    waitFor: (condition, what, within) => changes.until(() => condition(client), `${what} (${person.name})`, within),
    close: () => void socket.disconnect(),
  }

  function acknowledged(message: string, content: unknown): Promise<unknown> {
    return socket.timeout(PATIENCE).emitWithAck(message, content)
  }

  const first = new Promise<void>((resolve, reject) => {
    const giveUp = (error: Error) => {
      socket.disconnect()
      reject(new Error(`${person.name} could not connect to the control channel: ${error.message}`))
    }
    socket.once('connect_error', giveUp)
    socket.once('connect', () => {
      // A connection that is lost later comes back by itself, however often it takes.
      socket.off('connect_error', giveUp)
      resolve()
    })
  })
  socket.on('connect', () => {
    // A waiting guest is refused here and joins once admitted; whoever needs the answer calls join.
    client.join().then(changes.changed, changes.changed)
  })
  await bounded(first, `${person.name} to connect`)
  return client
}
