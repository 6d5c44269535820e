import { dayAt } from '@rondom/shared/domain/calendar.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'

/** Says no to a day (`YYYY-MM-DD`) after today; `now` is an ISO instant. */
export function futureRefusal(on: string, now: string, rule: string): Refusal | null {
  return on > dayAt(new Date(now)) ? refuse('date_in_future', rule) : null
}

/** Says no to a day before another one. */
export function beforeRefusal(on: string, earliest: string, rule: string): Refusal | null {
  return on < earliest ? refuse('date_before', rule, { day: earliest }) : null
}
