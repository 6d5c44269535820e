import type { MeetingPlan } from '@rondom/shared/domain/meeting.ts'
import { type MeetingForm, PHASE_MINUTES } from '@rondom/shared/domain/phases.ts'

/** The start of the meeting on its day, at an hour of this machine's clock (`HH:MM`). Null where no hour is given. */
export function startsAt(day: string, hour: string): string | null {
  const start = new Date(`${day}T${hour}`)
  return hour === '' || Number.isNaN(start.getTime()) ? null : start.toISOString()
}

/** The hour of a start, `HH:MM` by this machine's clock; empty where none is set. */
export function hourOf(start: string | null): string {
  if (start === null) return ''
  const at = new Date(start)
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`
}

/** The plan at the same hour of another day; null where nothing changes. */
export function movedToDay(plan: MeetingPlan, day: string): MeetingPlan | null {
  const start = startsAt(day, hourOf(plan.startsAt))
  return start === plan.startsAt ? null : { ...plan, startsAt: start }
}

/** When a meeting of this form ends, `HH:MM` by this machine's clock. */
export function endOf(start: string, form: MeetingForm): string {
  const minutes = Object.values(PHASE_MINUTES[form]).reduce((sum, each) => sum + each, 0)
  return hourOf(new Date(new Date(start).getTime() + minutes * 60_000).toISOString())
}
