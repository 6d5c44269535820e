import { isFrom, PHASE_MINUTES, phaseIndex, TABLE_PHASES } from '@rondom/shared/domain/phases.ts'
import { IconCheck, IconChevronRight, IconCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useServerTime } from '../../board/use-clock.ts'
import { type Table, useTable } from '../../board/use-table.ts'
import { classNames } from '../../ui/class-names.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './phase-list.module.css'

/** The phases people sit at the table for. */
const PHASES = TABLE_PHASES.filter((phase) => phase !== 'preparing')

/** The phases: what is done, what is now with its minutes, what comes. */
export function PhaseList() {
  const table = useTable()
  if (table === null) return null
  return (
    <ol className={styles.phases}>
      {PHASES.map((phase) => (
        <PhaseItem key={phase} phase={phase} state={table.state} />
      ))}
    </ol>
  )
}

function PhaseItem({ phase, state }: { phase: (typeof PHASES)[number]; state: Table['state'] }) {
  const { t } = useTranslation('phases')
  const { t: label } = useTranslation('domain')
  const isNow = phase === state.phase
  const isDone = !isNow && isFrom(state.phase, phase)
  const status = isNow ? 'now' : isDone ? 'done' : 'next'
  const Icon = isNow ? IconChevronRight : isDone ? IconCheck : IconCircle
  const minutes = PHASE_MINUTES[state.plan.form][phase as keyof (typeof PHASE_MINUTES)['standard']]
  return (
    <li className={classNames(styles.phase, styles[status])} aria-current={isNow ? 'step' : undefined}>
      <Icon aria-hidden size={18} className={styles.icon} />
      <span className={styles.name}>{label(`phase.${phase}.name`)}</span>
      <span className={styles.minutes}>
        {isNow ? <Elapsed since={state.phaseStartedAt} minutes={minutes} /> : t('list.minutes', { minutes })}
        <VisuallyHidden>{t(`list.${status}`, { number: phaseIndex(phase) })}</VisuallyHidden>
      </span>
    </li>
  )
}

function Elapsed({ since, minutes }: { since: string; minutes: number }) {
  const { t } = useTranslation('phases')
  const now = useServerTime(true)
  const elapsed = Math.max(0, Math.floor((now - Date.parse(since)) / 60_000))
  return t('list.elapsed', { elapsed, minutes })
}
