import { refuse } from '@rondom/shared/domain/refusals.ts'
import { no, type Rule } from '../decision.ts'

export const nameBuddy: Rule<'nameBuddy'> = {
  may: () => refuse('not_allowed'),
  decide: () => no('not_allowed'),
}

export const answerNetworkAsked: Rule<'answerNetworkAsked'> = {
  may: () => refuse('not_allowed'),
  decide: () => no('not_allowed'),
}

export const planFollowUp: Rule<'planFollowUp'> = {
  may: () => refuse('not_allowed'),
  decide: () => no('not_allowed'),
}
