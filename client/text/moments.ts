import { LANGUAGE } from './i18n.ts'

const days = new Intl.DateTimeFormat(LANGUAGE, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const times = new Intl.DateTimeFormat(LANGUAGE, { hour: '2-digit', minute: '2-digit' })

/** A day `YYYY-MM-DD` in words; as it stands where it is no day. */
export function dayInWords(day: string): string {
  const moment = new Date(`${day}T12:00:00Z`)
  return Number.isNaN(moment.getTime()) ? day : days.format(moment)
}

/** The hour of an ISO instant, by this machine's clock. */
export function timeInWords(instant: string): string {
  const moment = new Date(instant)
  return Number.isNaN(moment.getTime()) ? instant : times.format(moment)
}
