import { useTranslation } from 'react-i18next'
import { useTable } from '../../../board/use-table.ts'
import { Words } from '../../../board/words.tsx'
import { Panel } from '../panel.tsx'
import styles from './closing.module.css'
import { summaryFor } from './summary-status.ts'

/** A member's own summary in large type, once it is approved. Nothing for anyone else. */
export function OwnSummary() {
  const { t } = useTranslation('closing')
  const table = useTable()
  if (table === null || table.you.role !== 'familyMember' || table.you.memberId === null) return null
  const summary = summaryFor(table.state, table.you.memberId)
  if (summary === null && table.state.phase !== 'closing') return null
  return (
    <Panel title={t('summary.own')} {...(summary !== null && { hint: t('summary.ownHint') })}>
      {summary === null ? (
        <p>{t('summary.ownWaiting')}</p>
      ) : (
        <p className={styles.ownLetter}>
          <Words id={summary.text} />
        </p>
      )}
    </Panel>
  )
}
