import { useTranslation } from 'react-i18next'
import { useTable } from '../../../board/use-table.ts'
import { Panel } from '../panel.tsx'
import { ActionCard } from './action-card.tsx'
import { looseActions } from './need-rows.ts'
import styles from './planning.module.css'
import { seesCoverage } from './planning-people.ts'

/** Actions that belong to no need yet, such as what somebody of the network offered; or to none that this reader may see. */
export function LooseActions() {
  const { t } = useTranslation('planning')
  const table = useTable()
  if (table === null) return null
  const actions = looseActions(table.state)
  if (actions.length === 0) return null
  // Who is not shown every need cannot say that an action has none.
  const part = seesCoverage(table.you) ? 'loose' : 'readable'
  return (
    <Panel title={t(`${part}.title`)} hint={t(`${part}.hint`)}>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers. */}
      <ul role="list" className={styles.quotes}>
        {actions.map((action) => (
          <ActionCard key={action.id} action={action} />
        ))}
      </ul>
    </Panel>
  )
}
