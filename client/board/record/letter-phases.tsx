import type { PhaseOfRecord } from '@rondom/shared/wire/record-people.ts'
import { useTranslation } from 'react-i18next'
import { dayWords } from '../../text/dates.ts'
import { timeInWords } from '../../text/moments.ts'
import styles from './letter.module.css'
import { useLetter, useNames } from './letter-context.ts'
import { LetterSection } from './letter-section.tsx'

/** How the time went, and by whom and when this was established. */
export function LetterPhases() {
  const { t } = useTranslation('record')
  const { nameOf } = useNames()
  const { phases, established, methodVersion } = useLetter().record
  return (
    <LetterSection title={t('section.phases')}>
      <ul className={styles.bullets}>
        {phases.map((phase) => (
          <li key={`${phase.phase}${phase.startedAt}`}>
            <Phase phase={phase} />
          </li>
        ))}
      </ul>
      <p className={styles.last}>
        {t('phases.method', { version: methodVersion })}{' '}
        {established !== null &&
          t('phases.established', {
            name: nameOf(established.by),
            day: dayWords(established.at.slice(0, 10)),
            time: timeInWords(established.at),
          })}
      </p>
    </LetterSection>
  )
}

function Phase({ phase: { phase, startedAt, minutes } }: { phase: PhaseOfRecord }) {
  const { t } = useTranslation('record')
  const { t: label } = useTranslation('domain')
  if (phase === 'preparing') return t('phases.prepared', { day: dayWords(startedAt.slice(0, 10)) })
  const said = { name: label(`phase.${phase}.name`), time: timeInWords(startedAt) }
  return minutes === null ? t('phases.open', said) : t('phases.line', { ...said, count: minutes })
}
