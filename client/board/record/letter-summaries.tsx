import { useTranslation } from 'react-i18next'
import styles from './letter.module.css'
import { useLetter, useNames } from './letter-context.ts'
import { LetterSection } from './letter-section.tsx'

/** The reader's own summary, on top of everything for somebody of the family. */
export function OwnSummary() {
  const { t } = useTranslation('record')
  const { record } = useLetter()
  if (record.reader.role !== 'familyMember' || record.summaries.length === 0) return null
  return (
    <LetterSection title={t('section.forYou')}>
      {record.summaries.map(({ id, text }) => (
        <p key={id} className={styles.summary}>
          {text}
        </p>
      ))}
    </LetterSection>
  )
}

/** What was written for each of the family, for who may read all of it. */
export function LetterSummaries() {
  const { t } = useTranslation('record')
  const { nameOf, namesOf } = useNames()
  const { reader, summaries, summariesMissing } = useLetter().record
  if (reader.role === 'familyMember' || summaries.length + summariesMissing.length === 0) return null
  return (
    <LetterSection title={t('section.summaries')}>
      {summaries.map((summary) => (
        <article key={summary.id} className={styles.item}>
          <h3>{t('closing.for', { names: namesOf(summary.for) })}</h3>
          <p className={styles.words}>{summary.text}</p>
          <p className={styles.aside}>
            {summary.approvedBy === null
              ? t('closing.notApproved')
              : t('closing.approved', { name: nameOf(summary.approvedBy) })}
          </p>
        </article>
      ))}
      {summariesMissing.map(({ member, reason }) => (
        <p key={member.id}>{t('closing.missing', { name: nameOf(member), reason })}</p>
      ))}
    </LetterSection>
  )
}
