import type { Difference } from '@rondom/shared/domain/differences.ts'
import { DIFFERENCE_KINDS } from '@rondom/shared/domain/differences.ts'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { useTable } from '../../../board/use-table.ts'
import { Callout } from '../../../ui/callout.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { Panel } from '../panel.tsx'
import { DifferenceCard } from './difference-card.tsx'
import styles from './differences.module.css'

/** The differences that were made, then what is proposed; where there are none, the question that finds them. */
export function DifferenceList() {
  const { t } = useTranslation('differences')
  const { t: label } = useTranslation('domain')
  const table = useTable()
  const record = usePermission('recordDifference')
  if (table === null) return null
  const ordered = madeFirst(Object.values(table.state.differences))
  return (
    <Panel title={t('title')} hint={t('hint')}>
      {ordered.length === 0 && (
        <Callout kind="info" title={t('none')}>
          <p>{t('noneWho')}</p>
          {record.shown && <p>{t('noneHow')}</p>}
        </Callout>
      )}
      {ordered.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers.
        <ul role="list" className={styles.list}>
          {ordered.map((difference) => (
            <DifferenceCard key={difference.id} difference={difference} />
          ))}
        </ul>
      )}
      <Disclosure title={t('kinds')} level={3} small>
        <dl className={styles.kinds}>
          {DIFFERENCE_KINDS.map((kind) => (
            <div key={kind}>
              <dt>{label(`differenceKind.${kind}`)}</dt>
              <dd>{t(`kindHint.${kind}`)}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </Panel>
  )
}

/** Differences that were made before those that are proposed, each in the order in which they came. */
export function madeFirst(differences: readonly Difference[]): Difference[] {
  return [...differences].sort((a, b) => Number(b.made) - Number(a.made))
}
