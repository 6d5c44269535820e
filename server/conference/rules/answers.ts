import { refuse } from '@rondom/shared/domain/refusals.ts'
import { no, type Rule } from '../decision.ts'

export const acceptAction: Rule<'acceptAction'> = {
  may: () => refuse('not_allowed'),
  decide: () => no('not_allowed'),
}

export const declineAction: Rule<'declineAction'> = {
  may: () => refuse('not_allowed'),
  decide: () => no('not_allowed'),
}
