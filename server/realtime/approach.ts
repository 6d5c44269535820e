import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

/** An upgrade as Node hands it over. */
export interface Upgrade {
  request: IncomingMessage
  socket: Duplex
  head: Buffer
}

/** Which document a path asks for, not yet looked at, and whether the client wants acknowledgements; `as`: who it takes itself for. */
export interface DocumentTarget {
  conferenceId: string
  name: string
  acks: boolean
  as: string | null
}
