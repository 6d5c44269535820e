import { dayAt } from '@rondom/shared/domain/calendar.ts'

/** True when the day of a conference is over: its invitations open nothing any more. */
export function isDayOver(conferenceOn: string, now: Date): boolean {
  return dayAt(now) > conferenceOn
}
