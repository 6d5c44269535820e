import { refuse } from '@rondom/shared/domain/refusals.ts'
import { no, type Rule } from '../decision.ts'

export const closeEarly: Rule<'closeEarly'> = {
  may: () => refuse('not_allowed'),
  decide: () => no('not_allowed'),
}

export const establishRecord: Rule<'establishRecord'> = {
  may: () => refuse('not_allowed'),
  decide: () => no('not_allowed'),
}
