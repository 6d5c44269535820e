/** The day three months after a day, the last of its month where that is shorter; empty for no day. */
export function threeMonthsAfter(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  if (year === 0 || month === 0 || date === 0) return ''
  const lastOfMonth = new Date(Date.UTC(year, month + 3, 0))
  const then = new Date(Date.UTC(year, month + 2, Math.min(date, lastOfMonth.getUTCDate())))
  return then.toISOString().slice(0, 10)
}
