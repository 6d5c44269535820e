import type { ConsultationOfRecord, DecisionOfRecord } from '@rondom/shared/wire/record-plan.ts'
import { useTranslation } from 'react-i18next'
import { dayWords } from '../../text/dates.ts'
import styles from './letter.module.css'
import { useNames } from './letter-context.ts'

/** Who was asked before a decision, what they said, and whether it was followed and why not. */
export function LetterAdvice({ decision: { consultations, deviation } }: { decision: DecisionOfRecord }) {
  const { t } = useTranslation('record')
  if (consultations.length === 0) return null
  return (
    <div className={styles.part}>
      <h4>{t('decisions.advice')}</h4>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers. */}
      <ul role="list" className={styles.notes}>
        {consultations.map((consultation) => (
          <Advice key={consultation.id} consultation={consultation} />
        ))}
      </ul>
      {deviation !== null && <p>{t('decisions.deviation', { reason: deviation })}</p>}
    </div>
  )
}

function Advice({ consultation }: { consultation: ConsultationOfRecord }) {
  const { t } = useTranslation('record')
  const { t: label } = useTranslation('domain')
  const { nameOf } = useNames()
  const { kind, who, required, advice, on, by, recorded, followed } = consultation
  const asked = (
    <>
      <strong>{who}</strong> ({label(`consultationKind.${kind}`).toLowerCase()})
    </>
  )
  if (advice === null) {
    return (
      <li className={styles.note}>
        {asked} {t('decisions.notGiven')} {required && t('decisions.required')}
      </li>
    )
  }
  return (
    <li className={styles.note}>
      <p>
        {asked} {t('decisions.given', { day: dayWords(on ?? '') })} “{advice}”
      </p>
      <p className={styles.aside}>
        {followed !== null && t(followed ? 'decisions.followed' : 'decisions.notFollowed')}{' '}
        {recorded && by !== null && t('decisions.recorded', { name: nameOf(by) })}
      </p>
    </li>
  )
}
