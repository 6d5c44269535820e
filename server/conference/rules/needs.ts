import { refuse } from '@rondom/shared/domain/refusals.ts'
import { no, type Rule } from '../decision.ts'

export const recordNeed: Rule<'recordNeed'> = {
  may: () => refuse('not_allowed'),
  decide: () => no('not_allowed'),
}

export const withdrawNeed: Rule<'withdrawNeed'> = {
  may: () => refuse('not_allowed'),
  decide: () => no('not_allowed'),
}
