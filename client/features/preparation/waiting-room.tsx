import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { notify } from '../../ui/notices.ts'
import styles from './preparation.module.css'
import { useAllowed } from './use-allowed.ts'

/** Who came by invitation and waits to be let in. Nothing is shown while nobody waits. */
export function WaitingRoom({ state }: { state: ConferenceState }) {
  const { t } = useTranslation('preparation')
  const mayAdmit = useAllowed('admit')
  const waiting = Object.values(state.participants).filter(({ admission }) => admission === 'waiting')
  if (!mayAdmit || waiting.length === 0) return null
  return (
    <section className={styles.waiting} aria-labelledby="waiting-room-title" aria-live="polite">
      <h2 id="waiting-room-title">{t('waitingRoom.title')}</h2>
      <p className={styles.hint}>{t('waitingRoom.intro')}</p>
      <ul className={styles.plainList}>
        {waiting.map((person) => (
          <WaitingPerson key={person.id} person={person} />
        ))}
      </ul>
    </section>
  )
}

function WaitingPerson({ person }: { person: Participant }) {
  const { t } = useTranslation('preparation')
  const ask = useCommand()
  const nameId = useId()
  const { name, title, organisationName: organisation } = person

  async function answer(type: 'admit' | 'turnAway'): Promise<void> {
    if (!(await ask({ type, participantId: person.id }))) return
    const sentence = type === 'admit' ? t('waitingRoom.admitted', { name }) : t('waitingRoom.turnedAway', { name })
    notify({ kind: 'done', sentence })
  }

  return (
    <li className={styles.line}>
      <span id={nameId} className={styles.grow}>
        {[name, title, organisation].filter(Boolean).join(', ')}
      </span>
      <span className={styles.line}>
        <Button kind="primary" small describedBy={nameId} onPress={() => answer('admit')}>
          {t('waitingRoom.admit')}
        </Button>
        <Button small describedBy={nameId} onPress={() => answer('turnAway')}>
          {t('waitingRoom.turnAway')}
        </Button>
      </span>
    </li>
  )
}
