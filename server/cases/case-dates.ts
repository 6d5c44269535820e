import type { CaseFile } from './case-file.ts'

const DAY = 24 * 3600 * 1000

/** The case as if its conference were held on another day: all its dates move along. */
export function heldOn(file: CaseFile, day: string): CaseFile {
  const days = Math.round((Date.parse(day) - Date.parse(file.conferenceOn)) / DAY)
  const move = (on: string | null | undefined) => (on ? daysLater(on, days) : null)
  return { ...file, conferenceOn: day, firstConcernOn: move(file.firstConcernOn), triggerOn: move(file.triggerOn) }
}

/** The month (`YYYY-MM`) in which somebody of this age in years was born, seen from a day. */
export function birthMonth(age: number, on: string): string {
  const [year = 0, month = 1] = on.split('-').map(Number)
  const months = year * 12 + (month - 1) - Math.round(age * 12)
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
}

function daysLater(on: string, days: number): string {
  return new Date(Date.parse(on) + days * DAY).toISOString().slice(0, 10)
}
