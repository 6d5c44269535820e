import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ConferenceView, useConference } from '../sync/conference-store.ts'
import { type SavingView, useSaving } from '../sync/saving-store.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import styles from './saving-status.module.css'

/** The honest states of what is typed and decided, the gravest first. */
export type SavingState = 'ended' | 'offline' | 'refused' | 'closed' | 'unsaved' | 'connecting' | 'saved'

/** How long something lasts before it is read aloud, in milliseconds: every keystroke is unsaved for a moment. */
const READ_ALOUD_AFTER = 3000

/** The state to show. */
export function savingState(saving: SavingView, connection: ConferenceView['connection']): SavingState {
  if (connection === 'ended') return 'ended'
  if (connection === 'offline') return 'offline'
  if (saving.closedUnsaved.some(({ why }) => why === 'refused')) return 'refused'
  if (saving.closedUnsaved.length > 0) return 'closed'
  if (saving.unsaved > 0) return 'unsaved'
  return connection === 'connecting' ? 'connecting' : 'saved'
}

/** Whether everything is on disk. In a conference, and elsewhere while something of one is still to be saved. */
export function SavingStatus() {
  const { t } = useTranslation()
  const saving = useSaving()
  const connection = useConference((view) => (view.conferenceId === null ? null : view.connection))
  const state = savingState(saving, connection ?? 'online')
  const sentence = t(`saving.${state}`, { count: saving.unsaved })
  const aloud = useLasting(state)
  if (connection === null && (state === 'saved' || state === 'closed' || state === 'refused')) return null
  return (
    <>
      <span
        role="status"
        aria-label={t('saving.label')}
        aria-live="off"
        className={styles.status}
        data-state={state}
        data-unsaved={saving.unsaved}
      >
        <span className={styles.dot} aria-hidden="true" />
        {sentence}
      </span>
      <VisuallyHidden>
        <span aria-live="polite">
          {aloud === 'saved' || aloud === 'connecting' ? '' : t(`saving.${aloud}`, { count: saving.unsaved })}
        </span>
      </VisuallyHidden>
    </>
  )
}

/** The value once it has stayed the same for a while. */
function useLasting<T>(value: T): T {
  const [lasting, setLasting] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setLasting(value), READ_ALOUD_AFTER)
    return () => clearTimeout(timer)
  }, [value])
  return lasting
}
