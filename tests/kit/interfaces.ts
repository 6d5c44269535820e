import { API_ROUTES } from '@rondom/server/http/route-table.ts'
import { COMMAND_TYPES } from '@rondom/shared/wire/commands.ts'
import { CLIENT_MESSAGES } from '@rondom/shared/wire/live.ts'
import type { RondomServer } from './server.ts'

/** One route of the server. */
export interface RouteInterface {
  method: string
  /** With parameters as `:id`. */
  path: string
  /** Who may ask it. */
  access: string
  demoOnly: boolean
}

/** What somebody can send over the control channel. */
export interface LiveInterface {
  messages: readonly string[]
  /** Types of the message `command`. */
  commands: readonly string[]
}

/** Every route of the server but its pages and their assets. */
export function routes(_server?: RondomServer): RouteInterface[] {
  return API_ROUTES.map(({ method, path, access, demoOnly }) => ({ method, path, access, demoOnly }))
}

/** Every message a client may send, and every command among them. */
export function events(_server?: RondomServer): LiveInterface {
  return { messages: CLIENT_MESSAGES, commands: COMMAND_TYPES }
}
