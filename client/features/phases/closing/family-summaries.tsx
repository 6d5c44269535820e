import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { placeId } from '../../../board/places.ts'
import { useTable } from '../../../board/use-table.ts'
import { Panel } from '../panel.tsx'
import styles from './closing.module.css'
import { MemberSummary } from './member-summary.tsx'
import { SummaryCard } from './summary-card.tsx'

/** What each member of the family gets: at a glance, then the summaries themselves, for who writes or approves them. */
export function FamilySummaries() {
  const { t } = useTranslation('closing')
  const table = useTable()
  const write = usePermission('writeSummary')
  if (table === null || !write.shown) return null
  const { members, summaries } = table.state
  return (
    <Panel id={placeId('summaries')} title={t('summary.title')} hint={t('summary.hint')}>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers. */}
      <ul role="list" className={styles.members}>
        {Object.values(members).map((member) => (
          <MemberSummary key={member.id} member={member} />
        ))}
      </ul>
      {Object.values(summaries).map((summary) => (
        <SummaryCard key={summary.id} summary={summary} />
      ))}
    </Panel>
  )
}
