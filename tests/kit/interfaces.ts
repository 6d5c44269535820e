import { COMMAND_TYPES } from '@rondom/shared/wire/commands.ts'
import { CLIENT_MESSAGES } from '@rondom/shared/wire/live.ts'

/** What somebody can send over the control channel. */
export interface LiveInterface {
  messages: readonly string[]
  commands: readonly string[]
}

/** Every message a client may send and every command among them. */
export function events(): LiveInterface {
  return { messages: CLIENT_MESSAGES, commands: COMMAND_TYPES }
}
