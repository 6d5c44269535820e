import { useTranslation } from 'react-i18next'
import { dayInWords } from '../../text/moments.ts'
import styles from './letter.module.css'
import { useLetter } from './letter-context.ts'

/** The question on top, with what this letter is of. */
export function LetterHead() {
  const { t } = useTranslation('record')
  const { t: board } = useTranslation('board')
  const { t: label } = useTranslation('domain')
  const { record } = useLetter()
  const { question, meeting, case: facts } = record
  const day = dayInWords(facts.conferenceOn)
  const themes = facts.themes.map((theme) => label(`theme.${theme}`).toLowerCase()).join(', ')
  return (
    <div className={styles.head}>
      <p className={styles.meta}>
        {[
          label(`meetingType.${meeting.type}`),
          meeting.place === '' ? t('letter.held', { day }) : t('letter.heldIn', { day, place: meeting.place }),
          ...(facts.municipality === '' ? [] : [t('letter.municipality', { municipality: facts.municipality })]),
        ].join(' · ')}
      </p>
      <div>
        <p className={styles.label}>{t('letter.question')}</p>
        {/* Who may not read this family's question has the one that every conference asks. */}
        <p className={styles.question}>{question ?? board('table.generalQuestion')}</p>
      </div>
      {meeting.learningQuestion !== null && <p>{t('letter.learning', { question: meeting.learningQuestion })}</p>}
      {themes !== '' && <p className={styles.aside}>{t('letter.themes', { themes })}</p>}
      <ClosedEarly />
    </div>
  )
}

function ClosedEarly() {
  const { t } = useTranslation('record')
  const { t: label } = useTranslation('domain')
  const { closedEarly } = useLetter().record
  if (closedEarly === null) return null
  const phase = label(`phase.${closedEarly.from}.name`)
  const { reason } = closedEarly
  return (
    <p>{reason === null ? t('letter.closedEarly', { phase }) : t('letter.closedEarlyBecause', { phase, reason })}</p>
  )
}
