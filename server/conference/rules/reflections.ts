import { refuse } from '@rondom/shared/domain/refusals.ts'
import { no, type Rule } from '../decision.ts'

export const writeReflection: Rule<'writeReflection'> = {
  may: () => refuse('not_allowed'),
  decide: () => no('not_allowed'),
}

export const giveMark: Rule<'giveMark'> = {
  may: () => refuse('not_allowed'),
  decide: () => no('not_allowed'),
}

export const shareReflections: Rule<'shareReflections'> = {
  may: () => refuse('not_allowed'),
  decide: () => no('not_allowed'),
}
