import type { KeyDecision } from '@rondom/shared/domain/decisions.ts'
import { useTranslation } from 'react-i18next'
import { useTable } from '../../../board/use-table.ts'
import { Words } from '../../../board/words.tsx'
import { dayWords } from '../../../text/dates.ts'
import styles from './deciding.module.css'

/** What was decided, why, when, which advice was not followed, and when it is looked at again. */
export function OutcomeWords({ decision, name }: { decision: KeyDecision; name: string }) {
  const { t } = useTranslation('deciding')
  const table = useTable()
  if (table === null) return null
  const { outcome, reasons, decidedOn, reconsiderOn, status } = decision
  if (outcome === null) {
    return <p className={styles.soft}>{decision.deciderId === table.you.id ? t('notYetYou') : t('notYet', { name })}</p>
  }
  return (
    <div className={styles.outcome}>
      <dl className={styles.parts}>
        <div>
          <dt>{t('outcome')}</dt>
          <dd className={styles.lead}>
            <Words id={outcome} />
          </dd>
        </div>
        <div>
          <dt>{t('reasons')}</dt>
          <dd>
            <Words id={reasons} />
          </dd>
        </div>
        <NotFollowed decision={decision} />
      </dl>
      {decidedOn !== null && (
        <p>{t(status === 'reconsidered' ? 'reconsideredOn' : 'decidedOn', { day: dayWords(decidedOn) })}</p>
      )}
      <p className={styles.soft}>
        {reconsiderOn === null ? t('neverReconsider') : t('reconsider', { day: dayWords(reconsiderOn) })}
      </p>
    </div>
  )
}

function NotFollowed({ decision: { consultations, notFollowed, deviation } }: { decision: KeyDecision }) {
  const { t } = useTranslation('deciding')
  const names = consultations.filter(({ id }) => notFollowed.includes(id)).map(({ who }) => who)
  if (names.length === 0) return null
  return (
    <div>
      <dt>{t('deviation')}</dt>
      <dd>
        {t('notFollowed', { who: names.join(', ') })} <Words id={deviation} />
      </dd>
    </div>
  )
}
