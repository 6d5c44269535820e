import { decisionItem } from '@rondom/shared/domain/derived.ts'
import type { DecisionOfRecord } from '@rondom/shared/wire/record-plan.ts'
import { useTranslation } from 'react-i18next'
import { dayWords } from '../../text/dates.ts'
import { classNames } from '../../ui/class-names.ts'
import styles from './letter.module.css'
import { LetterAdvice } from './letter-advice.tsx'
import { useLetter, useNames } from './letter-context.ts'
import { LetterSection } from './letter-section.tsx'
import { SupplementsBeside } from './letter-supplements.tsx'

/** What was decided, by who may decide it and after asking whom. */
export function LetterDecisions() {
  const { t } = useTranslation('record')
  const { nameOf } = useNames()
  const { decisions, keyWorkerChanges } = useLetter().record
  if (decisions.length + keyWorkerChanges.length === 0) return null
  return (
    <LetterSection title={t('section.decisions')}>
      {decisions.map((decision) => (
        <Decision key={decision.id} decision={decision} />
      ))}
      {keyWorkerChanges.map(({ decisionId, from, to, overlapUntil }) => (
        <p key={decisionId}>
          {t('decisions.keyWorker', { from: nameOf(from), to: nameOf(to), day: dayWords(overlapUntil) })}
        </p>
      ))}
    </LetterSection>
  )
}

function Decision({ decision }: { decision: DecisionOfRecord }) {
  const { t } = useTranslation('record')
  const { nameOf } = useNames()
  const { beside } = useLetter()
  const { id, question, decider, authority, legalFrame, outcome, reasons, reconsiderOn, former } = decision
  const name = nameOf(decider)
  return (
    <article className={styles.item}>
      <h3>{question}</h3>
      <p className={classNames(styles.aside, styles.subtitle)}>
        {authority === '' ? t('decisions.deciderOnly', { name }) : t('decisions.decider', { name, authority })}{' '}
        {t(`decisions.legal.${legalFrame}`)}
      </p>
      <p className={styles.status}>
        <strong>{t(`decisions.status.${decision.status}`, { day: dayWords(decision.decidedOn ?? '') })}</strong>
      </p>
      {outcome !== null && (
        <div className={styles.part}>
          <h4>{t('decisions.outcome')}</h4>
          <p className={styles.words}>{outcome}</p>
        </div>
      )}
      {reasons !== null && (
        <div className={styles.part}>
          <h4>{t('decisions.reasons')}</h4>
          <p className={styles.words}>{reasons}</p>
        </div>
      )}
      <LetterAdvice decision={decision} />
      {reconsiderOn !== null && <p>{t('decisions.reconsider', { day: dayWords(reconsiderOn) })}</p>}
      {former.map(({ outcome: before, reasons: why, decidedOn, deviation, advice }) => (
        <p key={`${decidedOn} ${before}`} className={styles.aside}>
          {t('decisions.former', { day: dayWords(decidedOn), outcome: before, reasons: why })}
          {advice.map(({ who, advice: said }) => ` ${t('decisions.formerAdvice', { who, advice: said })}`)}
          {deviation !== null && ` ${t('decisions.formerDeviation', { why: deviation })}`}
        </p>
      ))}
      <SupplementsBeside decisionId={id} />
      {beside(decisionItem(id))}
    </article>
  )
}
