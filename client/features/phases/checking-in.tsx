import { useTranslation } from 'react-i18next'
import { useTable } from '../../board/use-table.ts'
import { CheckInLines } from './check-in-lines.tsx'
import { OwnCheckIn } from './own-check-in.tsx'
import styles from './panel.module.css'
import { Panel } from './panel.tsx'

/** Checking in: everyone says for themselves why they are here and what they may not share. */
export function CheckingIn() {
  const { t } = useTranslation('phases')
  const table = useTable()
  if (table === null) return null
  return (
    <div className={styles.grid}>
      <OwnCheckIn />
      <Panel title={t('checkIn.lines')} calm>
        <CheckInLines />
      </Panel>
    </div>
  )
}
