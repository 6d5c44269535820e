import type { KeyDecision } from '@rondom/shared/domain/decisions.ts'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { useTable } from '../../../board/use-table.ts'
import { Callout } from '../../../ui/callout.tsx'
import styles from './deciding.module.css'
import { DecisionCard } from './decision-card.tsx'

/** A card per key decision, in the order in which they were put. */
export function DecisionList({ decisions }: { decisions: readonly KeyDecision[] }) {
  const { t } = useTranslation('deciding')
  const table = useTable()
  const record = usePermission('recordDecision')
  // Family and network may not be shown all there is: to them this page does not say that there is none.
  const role = table?.you.role
  if (decisions.length === 0 && (role === 'familyMember' || role === 'network')) {
    return (
      <Callout kind="info" title={t('noneForYou')}>
        <p>{t('noneForYouHow')}</p>
      </Callout>
    )
  }
  if (decisions.length === 0) {
    return (
      <Callout kind="info" title={t('none')}>
        <p>{t('noneWho')}</p>
        {record.shown && <p>{t('noneHow')}</p>}
      </Callout>
    )
  }
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers.
    <ul role="list" className={styles.list}>
      {decisions.map((decision) => (
        <DecisionCard key={decision.id} decision={decision} />
      ))}
    </ul>
  )
}
