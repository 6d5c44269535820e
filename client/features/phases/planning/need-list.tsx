import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { placeId } from '../../../board/places.ts'
import { useTable } from '../../../board/use-table.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { Panel } from '../panel.tsx'
import { AdulthoodLines } from './adulthood-lines.tsx'
import { NeedCard } from './need-card.tsx'
import { NeedForm } from './need-form.tsx'
import { type CoverageCount, countCoverage, needRows } from './need-rows.ts'
import styles from './planning.module.css'
import { seesCoverage } from './planning-people.ts'

/** Every need with what is done about it beside it, and how far the table is. */
export function NeedList() {
  const { t } = useTranslation('planning')
  const table = useTable()
  const record = usePermission('recordNeed')
  const [isMaking, setMaking] = useState(false)
  if (table === null) return null
  const rows = needRows(table.state)
  const weighs = seesCoverage(table.you)
  // The network acts without reading the needs: to them there is no list that stays empty.
  if (rows.length === 0 && !weighs && !record.shown) return null
  return (
    <Panel id={placeId('needs')} title={t('needs.title')} hint={t('needs.hint')} flush>
      {weighs && rows.length > 0 && <Summary {...countCoverage(table.state)} />}
      <AdulthoodLines />
      {rows.length === 0 && (
        <Callout kind="info" title={t(weighs ? 'needs.none' : 'needs.noneForYou')}>
          {weighs && <p>{t(record.shown ? 'needs.noneHow' : 'needs.noneWait')}</p>}
        </Callout>
      )}
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers.
        <ul role="list" className={styles.needs}>
          {rows.map((row) => (
            <NeedCard key={row.need.id} row={row} />
          ))}
        </ul>
      )}
      {record.shown && (
        <div>
          <Button
            kind={rows.length === 0 ? 'primary' : 'secondary'}
            icon={<IconPlus aria-hidden size={20} />}
            reason={record.reason}
            onPress={() => setMaking(true)}
          >
            {t('needs.add')}
          </Button>
        </div>
      )}
      {isMaking && <NeedForm onClose={() => setMaking(false)} />}
    </Panel>
  )
}

function Summary({ count, covered, open, left }: CoverageCount) {
  const { t } = useTranslation('planning')
  return (
    <p className={styles.summary}>
      <strong>{t('needs.summary', { covered, count })}</strong>
      {open > 0 && <span>{t('needs.summaryOpen', { open })}</span>}
      <span>{left > 0 ? t('needs.summaryLeft', { left }) : t('needs.allAnswered')}</span>
    </p>
  )
}
