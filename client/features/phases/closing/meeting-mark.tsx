import { HIGHEST_MARK, LOWEST_MARK } from '@rondom/shared/domain/closing.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { useTable } from '../../../board/use-table.ts'
import { useCommand } from '../../../sync/use-command.ts'
import { ChipGroup } from '../../../ui/chip-group.tsx'
import styles from './closing.module.css'

const MARKS = Array.from({ length: HIGHEST_MARK - LOWEST_MARK + 1 }, (_, index) => String(LOWEST_MARK + index))

/** "Is ieders stem gehoord?" Every number the same to look at, with words at both ends; without a name afterwards. */
export function MeetingMark() {
  const { t } = useTranslation('closing')
  const table = useTable()
  const command = useCommand()
  const give = usePermission('giveMark')
  const [picked, setPicked] = useState<string | null>(null)
  if (table === null || !give.shown) return null
  const given = table.state.marks[table.you.id]

  async function choose(mark: string): Promise<void> {
    setPicked(mark)
    await command({ type: 'giveMark', mark: Number(mark) })
    setPicked(null)
  }

  return (
    <div className={styles.mark}>
      <ChipGroup
        label={t('mark.question')}
        showLabel
        options={MARKS.map((value) => ({ value, label: value }))}
        value={picked ?? (given === undefined ? null : String(given))}
        isDisabled={give.reason !== null}
        onChange={(mark) => void choose(mark)}
      />
      <p className={styles.ends}>
        <span>{t('mark.lowest')}</span>
        <span>{t('mark.highest')}</span>
      </p>
      <p className={styles.soft}>{t('mark.hint')}</p>
      <p role="status">{given !== undefined && t('mark.given', { mark: given })}</p>
    </div>
  )
}
