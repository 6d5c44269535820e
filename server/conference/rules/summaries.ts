import { refuse } from '@rondom/shared/domain/refusals.ts'
import { no, type Rule } from '../decision.ts'

export const writeSummary: Rule<'writeSummary'> = {
  may: () => refuse('not_allowed'),
  decide: () => no('not_allowed'),
}

export const withdrawSummary: Rule<'withdrawSummary'> = {
  may: () => refuse('not_allowed'),
  decide: () => no('not_allowed'),
}

export const approveSummary: Rule<'approveSummary'> = {
  may: () => refuse('not_allowed'),
  decide: () => no('not_allowed'),
}

export const recordSummaryMissing: Rule<'recordSummaryMissing'> = {
  may: () => refuse('not_allowed'),
  decide: () => no('not_allowed'),
}
