import { questionsOf } from '@rondom/shared/domain/questions.ts'
import { IconMessageCircleQuestion } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Disclosure } from '../ui/disclosure.tsx'
import styles from './table-head.module.css'
import { TimerClock } from './timer-clock.tsx'
import { useTable } from './use-table.ts'
import { useWords, Words } from './words.tsx'

/** The top of the table: the phase with its question, the timer, the facilitator's question card, the situation. */
export function TableHead() {
  const { t } = useTranslation('board')
  const { t: label } = useTranslation('domain')
  const table = useTable()
  const situation = useWords(table?.state.frame?.situation)
  if (table === null) return null
  const { phase, plan } = table.state
  // Who is not here for work has no protocol to look back on.
  const isGuest = table.you.role === 'familyMember' || table.you.role === 'network'
  const question = phase === 'closing' && isGuest ? t('table.closingForFamily') : label(`phase.${phase}.question`)
  // A card of an earlier phase has been answered by going on.
  const questionCard = questionsOf(phase).find((number) => number === table.state.questionCard)
  return (
    <header className={styles.head}>
      <div className={styles.phase}>
        <div className={styles.words}>
          <h1>{label(`phase.${phase}.name`)}</h1>
          <p className={styles.lead}>{question}</p>
          {plan.learningQuestion !== '' && (
            <p>
              <strong>{t('table.learning')}</strong> {plan.learningQuestion}
            </p>
          )}
        </div>
        <TimerClock />
      </div>
      {questionCard !== undefined && (
        <figure className={styles.card}>
          <figcaption className={styles.from}>
            <IconMessageCircleQuestion aria-hidden size={18} />
            {t('table.questionCard')}
          </figcaption>
          <blockquote className={styles.question}>{label(`question.${questionCard as 1}`)}</blockquote>
        </figure>
      )}
      {situation && (
        <Disclosure title={t('table.situation')} level={2} small>
          <p className={styles.situation}>
            <Words id={table.state.frame?.situation} />
          </p>
        </Disclosure>
      )}
    </header>
  )
}
