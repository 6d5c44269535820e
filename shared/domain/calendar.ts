/** The day (`YYYY-MM-DD`) at an instant, on the calendar by which conferences are planned. */
export function dayAt(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(instant)
}

/** The day (`YYYY-MM-DD`) that follows on a day. */
export function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}
