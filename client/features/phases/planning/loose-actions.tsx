import { useTranslation } from 'react-i18next'
import { useTable } from '../../../board/use-table.ts'
import { Panel } from '../panel.tsx'
import { ActionCard } from './action-card.tsx'
import { looseActions } from './need-rows.ts'
import styles from './planning.module.css'

/** Actions that belong to no need yet, such as what somebody of the network offered. */
export function LooseActions() {
  const { t } = useTranslation('planning')
  const table = useTable()
  if (table === null) return null
  const actions = looseActions(table.state)
  if (actions.length === 0) return null
  return (
    <Panel title={t('loose.title')} hint={t('loose.hint')}>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers. */}
      <ul role="list" className={styles.quotes}>
        {actions.map((action) => (
          <ActionCard key={action.id} action={action} />
        ))}
      </ul>
    </Panel>
  )
}
