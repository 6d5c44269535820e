import type { Timer } from '@rondom/shared/domain/meeting.ts'
import { IconHourglass } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useConference } from '../sync/conference-store.ts'
import { minutesWords } from '../text/dates.ts'
import { classNames } from '../ui/class-names.ts'
import styles from './timer-clock.module.css'
import { useSecondsLeft } from './use-clock.ts'

const PURPOSES = {
  phase: 'table.phaseTimer',
  turn: 'table.turnTimer',
  silent_minute: 'table.silentMinute',
} as const satisfies Record<Timer['purpose'], string>

/** The shared soft timer: what it is for and what is left. It forces nothing. */
export function TimerClock() {
  const { t } = useTranslation('board')
  const timer = useConference((view) => view.state?.timer ?? null)
  const left = useSecondsLeft(timer)
  if (timer === null || left === null) return null
  const isOver = left < 0
  const time = minutesWords(Math.abs(left))
  return (
    <p className={classNames(styles.clock, isOver && styles.over)} role="timer">
      <IconHourglass aria-hidden size={20} />
      <span>{t(PURPOSES[timer.purpose])}</span>
      <strong className={styles.time}>{t(isOver ? 'table.timeOver' : 'table.timeLeft', { time })}</strong>
    </p>
  )
}
