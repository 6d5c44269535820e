import { IconDoorEnter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Page } from '../../ui/page.tsx'
import styles from './waiting-room.module.css'

const STEPS = ['first', 'second', 'third', 'fourth'] as const

/** Before the facilitator lets somebody in: nothing of the conference is here yet, only what will happen. */
export function WaitingRoom() {
  const { t } = useTranslation('people')
  return (
    <Page title={t('lobby.title')}>
      <div className={styles.wait} role="status">
        <IconDoorEnter aria-hidden size={40} />
        <div>
          <p className={styles.lead}>{t('lobby.explain')}</p>
          <p>{t('lobby.stay')}</p>
        </div>
      </div>
      <section className={styles.next}>
        <h2>{t('lobby.expect')}</h2>
        <ol>
          {STEPS.map((step) => (
            <li key={step}>{t(`lobby.steps.${step}`)}</li>
          ))}
        </ol>
      </section>
    </Page>
  )
}
