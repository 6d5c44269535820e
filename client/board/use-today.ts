import { useServerTime } from './use-clock.ts'

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The day it is by the server's clock, `YYYY-MM-DD`, on the calendar by which conferences are planned. */
export function useToday(): string {
  return DAY.format(new Date(useServerTime(false)))
}
