import { refuse } from '@rondom/shared/domain/refusals.ts'
import { no, type Rule } from '../decision.ts'

export const writeOutcome: Rule<'writeOutcome'> = {
  may: () => refuse('not_allowed'),
  decide: () => no('not_allowed'),
}

export const takeDecision: Rule<'takeDecision'> = {
  may: () => refuse('not_allowed'),
  decide: () => no('not_allowed'),
}

export const reconsiderDecision: Rule<'reconsiderDecision'> = {
  may: () => refuse('not_allowed'),
  decide: () => no('not_allowed'),
}
