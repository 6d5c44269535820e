import { refuse } from '@rondom/shared/domain/refusals.ts'
import { no, type Rule } from '../decision.ts'

export const changeKeyWorker: Rule<'changeKeyWorker'> = {
  may: () => refuse('not_allowed'),
  decide: () => no('not_allowed'),
}
