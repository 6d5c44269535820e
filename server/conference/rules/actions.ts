import { refuse } from '@rondom/shared/domain/refusals.ts'
import { no, type Rule } from '../decision.ts'

export const recordAction: Rule<'recordAction'> = {
  may: () => refuse('not_allowed'),
  decide: () => no('not_allowed'),
}

export const withdrawAction: Rule<'withdrawAction'> = {
  may: () => refuse('not_allowed'),
  decide: () => no('not_allowed'),
}
