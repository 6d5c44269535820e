import type { Timer } from '@rondom/shared/domain/meeting.ts'
import { useEffect, useState } from 'react'
import { useConference } from '../sync/conference-store.ts'

/** The server's time in milliseconds, again each second while `running`. */
export function useServerTime(running: boolean): number {
  const offset = useConference((view) => view.clockOffset)
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (!running) return
    setNow(Date.now())
    const ticking = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(ticking)
  }, [running])
  return now + offset
}

/** Seconds left on a shared timer, below 0 when its time is over; null without a timer. */
export function useSecondsLeft(timer: Timer | null): number | null {
  const now = useServerTime(timer !== null)
  if (timer === null) return null
  return Math.ceil(timer.seconds - (now - Date.parse(timer.startedAt)) / 1000)
}
