import { dayAt } from '@rondom/shared/domain/calendar.ts'
import { useServerTime } from './use-clock.ts'

/** The day it is by the server's clock, `YYYY-MM-DD`, on the calendar by which conferences are planned. */
export function useToday(): string {
  return dayAt(new Date(useServerTime(false)))
}
