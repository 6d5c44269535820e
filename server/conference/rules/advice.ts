import { refuse } from '@rondom/shared/domain/refusals.ts'
import { no, type Rule } from '../decision.ts'

export const giveAdvice: Rule<'giveAdvice'> = {
  may: () => refuse('not_allowed'),
  decide: () => no('not_allowed'),
}
