import { LANGUAGE } from './i18n.ts'

const DAY = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const MONTH = new Intl.DateTimeFormat(LANGUAGE, { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A day, month or year (`YYYY-MM-DD`, `YYYY-MM`, `YYYY`) in words: "8 november 2025". */
export function dayWords(day: string): string {
  const instant = new Date(`${day}${'-01'.repeat((10 - day.length) / 3)}T00:00:00Z`)
  if (Number.isNaN(instant.getTime())) return day
  if (day.length === 4) return day
  return (day.length === 7 ? MONTH : DAY).format(instant)
}

/** Seconds as minutes and seconds: "1:05". */
export function minutesWords(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
