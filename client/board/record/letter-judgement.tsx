import { judgementItem } from '@rondom/shared/domain/derived.ts'
import type { JudgementOfRecord } from '@rondom/shared/wire/record-judgement.ts'
import { useTranslation } from 'react-i18next'
import styles from './letter.module.css'
import { useLetter, useNames } from './letter-context.ts'
import { LetterPositions } from './letter-positions.tsx'
import { LetterSection } from './letter-section.tsx'

/** The joint judgement with who stands where and who judges otherwise; then the versions before it. */
export function LetterJudgement() {
  const { t } = useTranslation('record')
  const { judgement, earlierJudgements } = useLetter().record
  if (judgement === null) return null
  return (
    <LetterSection title={t('section.judgement')}>
      <Version judgement={judgement} />
      {earlierJudgements.toReversed().map((earlier) => (
        <div key={earlier.version} className={styles.earlier}>
          <h3>{t('judgement.earlier', { version: earlier.version })}</h3>
          <p className={styles.aside}>{t('judgement.earlierHint')}</p>
          <Version judgement={earlier} />
        </div>
      ))}
    </LetterSection>
  )
}

function Version({ judgement }: { judgement: JudgementOfRecord }) {
  const { t } = useTranslation('record')
  const { nameOf } = useNames()
  const { beside } = useLetter()
  const { version, text, dangerStatement, safetyGoal, explanation, meanings, uncertainties } = judgement
  return (
    <div className={styles.group}>
      <blockquote className={styles.line}>{text}</blockquote>
      <Part name={t('judgement.danger')} words={dangerStatement} />
      <Part name={t('judgement.goal')} words={safetyGoal} />
      {explanation !== null && <Part name={t('judgement.explanation')} words={explanation} />}
      {meanings.map(({ member, text: meaning }) => (
        <Part key={member.id} name={t('judgement.meaning', { name: nameOf(member) })} words={meaning} />
      ))}
      {uncertainties.length > 0 && (
        <div className={styles.part}>
          <h4>{t('judgement.unknown')}</h4>
          <ul className={styles.bullets}>
            {uncertainties.map((uncertainty) => (
              <li key={uncertainty.id}>{uncertainty.text}</li>
            ))}
          </ul>
        </div>
      )}
      {beside(judgementItem(version))}
      <LetterPositions judgement={judgement} />
    </div>
  )
}

function Part({ name, words }: { name: string; words: string }) {
  return (
    <div className={styles.part}>
      <h4>{name}</h4>
      <p className={styles.words}>{words}</p>
    </div>
  )
}
