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

/** A connection to the control channel of one conference, not opened yet. It comes back by itself when it is lost. */
export function liveSocket(id: ConferenceId): LiveSocket {
  return io({
    path: LIVE_PATH,
    addTrailingSlash: false,
    query: { conference: id },
    transports: ['websocket'],
    forceNew: true,
    autoConnect: false,
    reconnectionDelay: 300,
    reconnectionDelayMax: 3000,
    timeout: ANSWER_WITHIN,
  })
}
