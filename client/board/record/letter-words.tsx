import type { WordsOfRecord } from '@rondom/shared/wire/record-table.ts'
import { useTranslation } from 'react-i18next'
import { dayWords } from '../../text/dates.ts'
import { HiddenFrom } from './hidden-from.tsx'
import styles from './letter.module.css'
import { useLetter, useNames } from './letter-context.ts'
import { LetterSection } from './letter-section.tsx'

/** What children and parents said, to the letter and before anything of anyone else. */
export function LetterWords() {
  const { t } = useTranslation('record')
  const { nameOf } = useNames()
  const { words, wordsMissing } = useLetter().record
  if (words.length + wordsMissing.length === 0) return null
  return (
    <LetterSection title={t('section.words')}>
      {words.map((one) => (
        <Quote key={one.id} words={one} />
      ))}
      {wordsMissing.map(({ member, reason }) => (
        <p key={member.id}>{t('words.missing', { name: nameOf(member), reason })}</p>
      ))}
    </LetterSection>
  )
}

function Quote({ words: { member, mode, words, recordedBy, at, notVisibleTo } }: { words: WordsOfRecord }) {
  const { t } = useTranslation('record')
  const { t: label } = useTranslation('domain')
  const { nameOf } = useNames()
  const said = { name: nameOf(member), mode: label(`voiceMode.${mode}`).toLowerCase() }
  return (
    <figure className={styles.quote}>
      <blockquote className={styles.voice}>{words}</blockquote>
      <figcaption className={styles.aside}>
        {recordedBy === null
          ? t('words.by', said)
          : t('words.recordedBy', { ...said, by: nameOf(recordedBy), day: dayWords(at.slice(0, 10)) })}
      </figcaption>
      <HiddenFrom people={notVisibleTo} />
    </figure>
  )
}
