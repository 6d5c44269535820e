import type { CommandType } from '@rondom/shared/domain/commands.ts'
import type { Abilities } from '@rondom/shared/wire/live.ts'

const PREPARING: readonly CommandType[] = ['recordMember', 'recordParty', 'planMeeting']

/** True for who prepares the conference, as the server says. */
export function mayPrepare({ commands }: Abilities): boolean {
  return PREPARING.some((type) => commands[type] === null)
}
