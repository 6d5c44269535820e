import { refuse } from '@rondom/shared/domain/refusals.ts'
import { no, type Rule } from '../decision.ts'

export const recordOpenNeed: Rule<'recordOpenNeed'> = {
  may: () => refuse('not_allowed'),
  decide: () => no('not_allowed'),
}

export const withdrawOpenNeed: Rule<'withdrawOpenNeed'> = {
  may: () => refuse('not_allowed'),
  decide: () => no('not_allowed'),
}
