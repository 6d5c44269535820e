import type { DerivedItem } from '@rondom/shared/domain/derived.ts'
import type { NoteId, PersonId } from '@rondom/shared/domain/ids.ts'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { Release } from '../../../board/release.tsx'
import { reachableFor } from '../../../board/restricted-people.ts'
import { useTable } from '../../../board/use-table.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'

/** "Ook voor …", folded: many items stand on this page. Nothing where everyone but `knows` sees everything. */
export function ReleaseFold(props: { item: DerivedItem; noteIds: readonly NoteId[]; knows?: PersonId }) {
  const { item, noteIds, knows } = props
  const { t } = useTranslation('planning')
  const table = useTable()
  const { shown } = usePermission('release')
  if (table === null || !shown) return null
  const { canOpen, isOpen, never } = reachableFor(table.state, item, noteIds)
  if ([...canOpen, ...isOpen, ...never].every((id) => id === knows)) return null
  return (
    <Disclosure title={t('reach')} level={4} small>
      <Release item={item} noteIds={noteIds} />
    </Disclosure>
  )
}
