import { refuse } from '@rondom/shared/domain/refusals.ts'
import { no, type Rule } from '../decision.ts'

export const recordDecision: Rule<'recordDecision'> = {
  may: () => refuse('not_allowed'),
  decide: () => no('not_allowed'),
}

export const withdrawDecision: Rule<'withdrawDecision'> = {
  may: () => refuse('not_allowed'),
  decide: () => no('not_allowed'),
}
