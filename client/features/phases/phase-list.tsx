import { isFrom, PHASE_MINUTES, phaseIndex, TABLE_PHASES } from '@rondom/shared/domain/phases.ts'
import { IconCheck, IconChevronRight, IconCircle, IconCircleMinus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useServerTime } from '../../board/use-clock.ts'
import { type Table, useTable } from '../../board/use-table.ts'
import { classNames } from '../../ui/class-names.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './phase-list.module.css'

/** The phases people sit at the table for. */
const PHASES = TABLE_PHASES.filter((phase) => phase !== 'preparing')

/** The phases: what is done or was skipped, what is now with its minutes, what comes; the follow-up once it is there. */
export function PhaseList() {
  const table = useTable()
  if (table === null) return null
  return (
    <ol className={styles.phases}>
      {PHASES.map((phase) => (
        <PhaseItem key={phase} phase={phase} state={table.state} />
      ))}
      {isFrom(table.state.phase, 'inFollowUp') && <FollowUpItem />}
    </ol>
  )
}

const ICONS = { now: IconChevronRight, done: IconCheck, skipped: IconCircleMinus, next: IconCircle }

/** Phases are skipped only by closing early (rule R88). */
function wasHeld({ closedEarly, phaseTimes }: Table['state'], phase: (typeof PHASES)[number]): boolean {
  return closedEarly === null || phaseTimes.some((held) => held.phase === phase)
}

/** The follow-up has no minutes: nobody sits at the table for it. */
function FollowUpItem() {
  const { t: label } = useTranslation('domain')
  return (
    <li className={classNames(styles.phase, styles.now)} aria-current="step">
      <IconChevronRight aria-hidden size={18} className={styles.icon} />
      <span className={styles.name}>{label('phase.inFollowUp.name')}</span>
    </li>
  )
}

function PhaseItem({ phase, state }: { phase: (typeof PHASES)[number]; state: Table['state'] }) {
  const { t } = useTranslation('phases')
  const { t: label } = useTranslation('domain')
  const isNow = phase === state.phase
  const status = isNow ? 'now' : !isFrom(state.phase, phase) ? 'next' : wasHeld(state, phase) ? 'done' : 'skipped'
  const Icon = ICONS[status]
  const minutes = PHASE_MINUTES[state.plan.form][phase as keyof (typeof PHASE_MINUTES)['standard']]
  return (
    <li className={classNames(styles.phase, styles[status])} aria-current={isNow ? 'step' : undefined}>
      <Icon aria-hidden size={18} className={styles.icon} />
      <span className={styles.name}>{label(`phase.${phase}.name`)}</span>
      <span className={styles.minutes}>
        {status === 'skipped' && <span aria-hidden="true">–</span>}
        {status === 'now' && <Elapsed since={state.phaseStartedAt} minutes={minutes} />}
        {(status === 'done' || status === 'next') && t('list.minutes', { minutes })}
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
