import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { refuse } from '@rondom/shared/domain/refusals.ts'
import { COMMAND_TYPES } from '@rondom/shared/wire/commands.ts'
import type { Abilities } from '@rondom/shared/wire/live.ts'
import { permissionFor } from './decide.ts'
import { documentsOf } from './document-access.ts'

/** What one person may do now. `participant` is undefined for who is not on the roster (any more). */
export function abilitiesOf(
  state: ConferenceState,
  participant: Participant | undefined,
  rest: Pick<Abilities, 'exit' | 'cardCounts' | 'now'>,
): Abilities {
  const commands = COMMAND_TYPES.map((type) => [
    type,
    participant === undefined ? refuse('not_found') : permissionFor(state, participant, type),
  ])
  return {
    // Who is not at the table is not told how much happens there either (rule R15).
    n: participant?.admission === 'admitted' ? state.n : 0,
    commands: Object.fromEntries(commands),
    documents: participant === undefined ? [] : documentsOf(state, participant),
    ...rest,
  }
}
