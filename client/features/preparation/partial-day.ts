const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

/**
 * Reads a day as people type it: "2019", "maart 2019", "3-2019", "12-3-2019", "12 maart 2019" or the stored form.
 * Answers `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where it is no day of the calendar.
 */
export function parsePartialDay(typed: string): string | null {
  const parts = typed
    .trim()
    .toLowerCase()
    .replace(/,/g, ' ')
    .split(/[\s./-]+/)
    .filter(Boolean)
  if (parts.length === 0 || parts.length > 3) return null
  const ordered = /^\d{4}$/.test(parts[0] ?? '') ? parts : parts.toReversed()
  const [year = '', month, day] = ordered
  if (!/^(19|20)\d\d$/.test(year)) return null
  if (month === undefined) return year
  const monthNumber = readMonth(month)
  if (monthNumber === null) return null
  const yearAndMonth = `${year}-${pad(monthNumber)}`
  if (day === undefined) return yearAndMonth
  const dayNumber = /^\d{1,2}$/.test(day) ? Number(day) : 0
  return dayNumber >= 1 && dayNumber <= daysIn(Number(year), monthNumber) ? `${yearAndMonth}-${pad(dayNumber)}` : null
}

/** Reads a month and year as people type it; `YYYY-MM`, or null where it is none. */
export function parseMonth(typed: string): string | null {
  const read = parsePartialDay(typed)
  return read !== null && read.length === 7 ? read : null
}

/** A stored day as people read it: "2019", "maart 2019", "12 maart 2019". Anything else stays as it is. */
export function showPartialDay(stored: string): string {
  const [year = '', month, day] = stored.split('-')
  const name = MONTHS[Number(month) - 1]
  if (name === undefined) return stored
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

function readMonth(written: string): number | null {
  if (/^\d{1,2}$/.test(written)) {
    const number = Number(written)
    return number >= 1 && number <= 12 ? number : null
  }
  const short = written === 'mrt' ? 'maart' : written
  const index = short.length < 3 ? -1 : MONTHS.findIndex((name) => name.startsWith(short))
  return index < 0 ? null : index + 1
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
