import type { Command, CommandType } from '@rondom/shared/domain/commands.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import type { Context, Decision, Rule } from './decision.ts'
import { RULES } from './rules/rule-table.ts'

/** Whether somebody may give this command at all now, as far as admission, role and phase go. */
export function permissionFor(state: ConferenceState, actor: Participant, type: CommandType): Refusal | null {
  // Who came in once and is invited again was turned away: waiting on would be in vain.
  if (actor.admission === 'invited') return refuse('turned_away', 'R15')
  if (actor.admission !== 'admitted') return refuse('not_yet_admitted', 'R15')
  return RULES[type].may(state, actor)
}

/** What a command does in this state: events with their words, or a refusal. Pure, and never throws. */
export function decide(state: ConferenceState, command: Command, context: Context): Decision {
  const refusal = permissionFor(state, context.actor, command.type)
  if (refusal !== null) return { refusal }
  return ruleFor(command).decide(state, command, context)
}

/** The table pairs each command's type with its own rule; the compiler cannot follow that through an index. */
function ruleFor(command: Command): Rule<CommandType> {
  return RULES[command.type] as unknown as Rule<CommandType>
}
