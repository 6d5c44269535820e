import type { IdentifiedCommand } from '@rondom/shared/domain/commands.ts'
import type { ConferenceId } from '@rondom/shared/domain/ids.ts'
import {
  type Accepted,
  type CommandAnswer,
  type Focus,
  type Join,
  type Joined,
  LIVE_PATH,
  type ServerMessages,
} from '@rondom/shared/wire/live.ts'
import { io, type Socket } from 'socket.io-client'
import { watchLine } from './line.ts'
import { onWaking } from './waking.ts'

/** The messages of the control channel, with their answers. */
interface Sent {
  join: (join: Join, answer: (answer: Joined) => void) => void
  command: (command: IdentifiedCommand, answer: (answer: CommandAnswer) => void) => void
  focus: (focus: Focus, answer: (answer: Accepted) => void) => void
}
type Received = { [K in keyof ServerMessages]: (message: ServerMessages[K]) => void }

export type LiveSocket = Socket<Received, Sent>

/** How long an answer may take before the question is put again, in milliseconds. */
export const ANSWER_WITHIN = 10_000

/** How long a connection may take to be made; every fourth attempt may take longer, for a slow network. */
const CONNECT_WITHIN = 4000
const PATIENT_ATTEMPT = 4

/** A connection to the control channel of one conference, not opened yet. It comes back by itself when it is lost. */
export function liveSocket(id: ConferenceId): LiveSocket {
  const socket: LiveSocket = io({
    path: LIVE_PATH,
    addTrailingSlash: false,
    query: { conference: id },
    transports: ['websocket'],
    forceNew: true,
    autoConnect: false,
    reconnectionDelay: 300,
    reconnectionDelayMax: 3000,
    // The first is made by a page that has just loaded, so that much is known of the network.
    timeout: ANSWER_WITHIN,
  })
  socket.io.on('reconnect_attempt', (attempt) => {
    socket.io.timeout(attempt % PATIENT_ATTEMPT === 0 ? ANSWER_WITHIN : CONNECT_WITHIN)
  })
  return socket
}

/**
 * Ends a connection that is silent though the server speaks every few seconds, so that the socket
 * connects again; and right away when the network or the page came back. Returns how to stop.
 */
export function watchLiveSocket(socket: LiveSocket): () => void {
  let connections = 0
  let heard = 0
  const onPacket = () => {
    heard += 1
  }
  socket.io.on('open', () => {
    connections += 1
    heard = 0
    socket.io.engine.on('packet', onPacket)
  })
  const line = watchLine({
    state: () => (socket.connected ? 'open' : 'waiting'),
    connection: () => connections,
    heard: () => heard,
    answered: () => heard,
    isSynced: () => true,
    hasUnsaved: () => false,
    // It is spoken to anyway.
    ask: () => undefined,
    renew() {
      if (socket.connected) socket.io.engine.close()
      else if (socket.active) socket.disconnect().connect()
    },
  })
  const stopWaking = onWaking(() => line.suspect())
  return () => {
    line.stop()
    stopWaking()
  }
}
