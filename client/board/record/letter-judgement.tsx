import { judgementItem } from '@rondom/shared/domain/derived.ts'
import type { JudgementOfRecord } from '@rondom/shared/wire/record-judgement.ts'
import { useTranslation } from 'react-i18next'
import styles from './letter.module.css'
import { useLetter, useNames } from './letter-context.ts'
import { PartTitle } from './letter-part-title.tsx'
import { LetterPositions } from './letter-positions.tsx'
import { LetterSection } from './letter-section.tsx'

/** The joint judgement with who stands where and who judges otherwise; then the versions before it. */
export function LetterJudgement() {
  const { t } = useTranslation('record')
  const { judgement, earlierJudgements } = useLetter().record
  if (judgement === null) return null
  return (
    <LetterSection title={t('section.judgement')}>
      <Version judgement={judgement} level={3} />
      {earlierJudgements.toReversed().map((earlier) => (
        <div key={earlier.version} className={styles.earlier}>
          <h3>{t('judgement.earlier', { version: earlier.version })}</h3>
          <p className={styles.aside}>{t('judgement.earlierHint')}</p>
          <Version judgement={earlier} level={4} />
        </div>
      ))}
    </LetterSection>
  )
}

/** `level`: of the headings of its parts. */
function Version({ judgement, level }: { judgement: JudgementOfRecord; level: 3 | 4 }) {
  const { t } = useTranslation('record')
  const { nameOf } = useNames()
  const { beside } = useLetter()
  const { version, text, dangerStatement, safetyGoal, explanation, meanings, uncertainties } = judgement
  return (
    <div className={styles.group}>
      <blockquote className={styles.line}>{text}</blockquote>
      <Part level={level} name={t('judgement.danger')} words={dangerStatement} />
      <Part level={level} name={t('judgement.goal')} words={safetyGoal} />
      {explanation !== null && <Part level={level} name={t('judgement.explanation')} words={explanation} />}
      {meanings.map(({ member, text: meaning }) => (
        <Part key={member.id} level={level} name={t('judgement.meaning', { name: nameOf(member) })} words={meaning} />
      ))}
      {uncertainties.length > 0 && (
        <div className={styles.part}>
          <PartTitle level={level}>{t('judgement.unknown')}</PartTitle>
          <ul className={styles.bullets}>
            {uncertainties.map((uncertainty) => (
              <li key={uncertainty.id}>{uncertainty.text}</li>
            ))}
          </ul>
        </div>
      )}
      {beside(judgementItem(version))}
      <LetterPositions judgement={judgement} level={level} />
    </div>
  )
}

function Part({ level, name, words }: { level: 3 | 4; name: string; words: string }) {
  return (
    <div className={styles.part}>
      <PartTitle level={level}>{name}</PartTitle>
      <p className={styles.words}>{words}</p>
    </div>
  )
}
