import type { CommandType } from '@rondom/shared/domain/commands.ts'
import { useConference } from '../../sync/conference-store.ts'

/** True while the server lets this person give a command of this kind. */
export function useAllowed(type: CommandType): boolean {
  return useConference(({ abilities }) => abilities !== null && abilities.commands[type] === null)
}
