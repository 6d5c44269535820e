/** The first moment from `now` on at which it is this hour (`HH:MM`), as an instant; null where it is no hour. */
export function nextMoment(time: string, now: number): string | null {
  const [hours, minutes] = time.split(':').map(Number)
  if (hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)) return null
  const moment = new Date(now)
  moment.setHours(hours, minutes, 0, 0)
  if (moment.getTime() < now) moment.setDate(moment.getDate() + 1)
  return moment.toISOString()
}
