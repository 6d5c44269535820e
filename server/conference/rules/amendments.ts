import { refuse } from '@rondom/shared/domain/refusals.ts'
import { no, type Rule } from '../decision.ts'

export const addAmendment: Rule<'addAmendment'> = {
  may: () => refuse('not_allowed'),
  decide: () => no('not_allowed'),
}
