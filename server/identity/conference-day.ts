/** The day (`YYYY-MM-DD`) at an instant, on the calendar by which conferences are planned. */
export function dayAt(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(instant)
}

/** True when the day of a conference is over: its invitations open nothing any more. */
export function isDayOver(conferenceOn: string, now: Date): boolean {
  return dayAt(now) > conferenceOn
}
