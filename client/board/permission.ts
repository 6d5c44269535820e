import type { CommandType } from '@rondom/shared/domain/commands.ts'
import { refusalSentence } from '@rondom/shared/domain/refusal-sentences.ts'
import type { RefusalCode } from '@rondom/shared/domain/refusals.ts'
import type { Abilities } from '@rondom/shared/wire/live.ts'
import { useShallow } from 'zustand/react/shallow'
import { useConference } from '../sync/conference-store.ts'

/** Refusals that stay as they are for this role or this phase: then the control is not there at all. */
const NOT_FOR_YOU: readonly RefusalCode[] = [
  'not_allowed',
  'only_facilitator',
  'only_key_worker',
  'only_yourself',
  'only_own_party',
  'facilitator_is_neutral',
  'not_yet_admitted',
  'turned_away',
  'wrong_phase',
  'no_silent_round',
  'already_revealed',
  'not_your_turn',
  'writing_blind',
]

/** What the server says of a command: whether its control is shown, and why it cannot be used right now. */
export interface Permission {
  shown: boolean
  /** Null: it can be used. */
  reason: string | null
}

/** What the server lets this person do with a kind of command. */
export function usePermission(type: CommandType): Permission {
  // The abilities come anew with every event, and most of the time say the same.
  return useConference(useShallow(({ abilities }) => permissionOf(abilities, type)))
}

function permissionOf(abilities: Abilities | null, type: CommandType): Permission {
  const refusal = abilities?.commands[type]
  if (refusal === undefined) return { shown: false, reason: null }
  if (refusal === null) return { shown: true, reason: null }
  return { shown: !NOT_FOR_YOU.includes(refusal.code), reason: refusalSentence(refusal) }
}
