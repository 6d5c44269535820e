import { useTranslation } from 'react-i18next'
import { dayWords } from '../../text/dates.ts'
import { timeInWords } from '../../text/moments.ts'
import { HiddenFrom } from './hidden-from.tsx'
import styles from './letter.module.css'
import { useLetter } from './letter-context.ts'
import { LetterSection } from './letter-section.tsx'

/** How things stood, who the family is, and what went before. */
export function LetterSituation() {
  const { t } = useTranslation('record')
  const { situation, household, history, danger } = useLetter().record
  if (situation === null && household.length + history.length === 0) return null
  return (
    <LetterSection title={t('section.situation')}>
      {situation !== null && <p className={styles.words}>{situation}</p>}
      {danger.status === 'danger' && <Danger />}
      <Household />
      <History />
    </LetterSection>
  )
}

function Danger() {
  const { t } = useTranslation('record')
  const { whatNow, ownerName, byTime } = useLetter().record.danger
  const said = { what: whatNow ?? '', owner: ownerName ?? '' }
  return (
    <p>
      {byTime === null ? t('situation.danger', said) : t('situation.dangerBy', { ...said, time: timeInWords(byTime) })}
    </p>
  )
}

function Household() {
  const { t } = useTranslation('record')
  const { household } = useLetter().record
  if (household.length === 0) return null
  return (
    <div className={styles.group}>
      <h3>{t('situation.household')}</h3>
      <ul className={styles.bullets}>
        {household.map(({ id, name, relation, birthMonth }) => (
          <li key={id}>
            {t('situation.member', { name, relation })}
            {birthMonth !== null && `, ${t('situation.born', { month: dayWords(birthMonth) })}`}
          </li>
        ))}
      </ul>
    </div>
  )
}

function History() {
  const { t } = useTranslation('record')
  const { t: label } = useTranslation('domain')
  const { history } = useLetter().record
  if (history.length === 0) return null
  return (
    <div className={styles.group}>
      <h3>{t('situation.history')}</h3>
      <ul className={styles.bullets}>
        {history.map(({ id, on, kind, text, source, notVisibleTo }) => (
          <li key={id}>
            <strong>{dayWords(on)}</strong>, {label(`timelineKind.${kind}`).toLowerCase()}: {text}{' '}
            {source !== '' && <span className={styles.aside}>({t('situation.source', { source })})</span>}
            <HiddenFrom people={notVisibleTo} />
          </li>
        ))}
      </ul>
    </div>
  )
}
