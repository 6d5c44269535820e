import type { KeyDecision } from '@rondom/shared/domain/decisions.ts'
import { useTranslation } from 'react-i18next'
import { Words } from '../../../board/words.tsx'
import { dayWords } from '../../../text/dates.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import styles from './deciding.module.css'

/** What a decision said before it was reconsidered, the latest first. */
export function FormerOutcomes({ decision }: { decision: KeyDecision }) {
  const { t } = useTranslation('deciding')
  if (decision.former.length === 0) return null
  return (
    <Disclosure title={t('former')} level={4} small>
      {[...decision.former].reverse().map(({ outcome, reasons, decidedOn, deviation, consultations }) => (
        <div key={outcome} className={styles.former}>
          <p className={styles.soft}>{t('formerOn', { day: dayWords(decidedOn) })}</p>
          <p>
            <Words id={outcome} />
          </p>
          <p>
            <Words id={reasons} />
          </p>
          {consultations.map(
            ({ id, who, advice }) =>
              advice !== null && (
                <p key={id}>
                  {t('formerAdvice', { who })} <Words id={advice} />
                </p>
              ),
          )}
          {deviation !== null && (
            <p>
              {t('formerDeviation')} <Words id={deviation} />
            </p>
          )}
        </div>
      ))}
    </Disclosure>
  )
}
