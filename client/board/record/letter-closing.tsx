import type { ConferenceRecord } from '@rondom/shared/wire/record.ts'
import { useTranslation } from 'react-i18next'
import styles from './letter.module.css'
import { useLetter, useNames } from './letter-context.ts'
import { LetterSection } from './letter-section.tsx'

/** What people took along, question by question, and how far everyone's voice was heard. */
export function LetterClosing() {
  const { t } = useTranslation('record')
  const { reflections, markSpread } = useLetter().record
  if (reflections.length === 0 && markSpread === null) return null
  const questions = [...new Set(reflections.map(({ question }) => question))]
  return (
    <LetterSection title={t('section.closing')}>
      {questions.map((question) => (
        <div key={question} className={styles.group}>
          <h3>{question}</h3>
          <Lines reflections={reflections.filter((one) => one.question === question)} />
        </div>
      ))}
      {markSpread !== null && <p>{t('closing.marks', { marks: markSpread.join(', ') })}</p>}
    </LetterSection>
  )
}

function Lines({ reflections }: { reflections: ConferenceRecord['reflections'] }) {
  const { nameOf } = useNames()
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers.
    <ul role="list" className={styles.notes}>
      {reflections.map(({ id, by, text }) => (
        <li key={id} className={styles.note}>
          <strong>{nameOf(by)}:</strong> {text}
        </li>
      ))}
    </ul>
  )
}
