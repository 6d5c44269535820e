import { useTranslation } from 'react-i18next'
import { useConference } from '../sync/conference-store.ts'
import styles from './conference-heading.module.css'

/** Which conference this is, with the family's question: always in sight. */
export function ConferenceHeading() {
  const { t } = useTranslation()
  const code = useConference(({ state }) => state?.facts.code ?? '')
  const isJointTalk = useConference(({ state }) => state?.plan.type === 'joint_talk')
  const { t: board } = useTranslation('board')
  const isKnown = useConference(({ state }) => state !== null)
  const own = useConference(({ state, texts }) => (state?.frame ? texts[state.frame.question] : null))
  // Who may not read this family's question has the one that every conference asks.
  const question = own ?? (isKnown ? board('table.generalQuestion') : null)
  if (code === '' && !question) return null
  return (
    <div className={styles.heading}>
      {code !== '' && (
        <span className={styles.code}>{t(isJointTalk ? 'conference.jointTalk' : 'conference.title', { code })}</span>
      )}
      {question && <p className={styles.question}>{question}</p>}
    </div>
  )
}
