import { useTranslation } from 'react-i18next'
import { Panel } from '../panel.tsx'
import { FollowUp } from './follow-up.tsx'
import { NetworkAsked } from './network-asked.tsx'
import styles from './planning.module.css'

/** What the table agrees on besides the actions: when it looks back, and whether the network was asked. */
export function Agreements() {
  const { t } = useTranslation('planning')
  return (
    <Panel title={t('agreements')} calm>
      <div className={styles.agreements}>
        <FollowUp />
        <NetworkAsked />
      </div>
    </Panel>
  )
}
