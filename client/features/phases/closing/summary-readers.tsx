import type { FamilySummary } from '@rondom/shared/domain/closing.ts'
import type { MemberId } from '@rondom/shared/domain/ids.ts'
import type { FamilyMember } from '@rondom/shared/domain/people.ts'
import { useTranslation } from 'react-i18next'
import { useTable } from '../../../board/use-table.ts'
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx'
import styles from './closing.module.css'
import { isApart } from './open-to.ts'
import { summaryFor } from './summary-status.ts'

/** Who a summary is for; somebody named in a restriction gets one alone (rule R85). */
export function SummaryReaders(props: {
  member: FamilyMember
  summary: FamilySummary | null
  forIds: readonly MemberId[]
  onChange: (forIds: MemberId[]) => void
}) {
  const { member, summary, forIds } = props
  const { t } = useTranslation('closing')
  const table = useTable()
  if (table === null) return null
  const { state } = table
  if (forIds.length === 1 && isApart(state, member.id)) {
    return <p className={styles.soft}>{t('summary.alone', { name: member.name })}</p>
  }
  // One who came to be restricted after it was written stays in the list, to be taken out.
  const canJoin = Object.values(state.members).filter(({ id }) => {
    const other = summaryFor(state, id)
    const isFree = other === null || other.id === summary?.id
    return forIds.includes(id) || (isFree && !isApart(state, id))
  })
  return (
    <CheckboxGroup
      label={t('summary.forWhom')}
      description={t('summary.forWhomHint')}
      options={canJoin.map(({ id, name }) => ({ value: id, label: name }))}
      values={forIds}
      // It is always for somebody.
      onChange={(ids) => ids.length > 0 && props.onChange(ids)}
    />
  )
}
