import type { MemberId } from '@rondom/shared/domain/ids.ts'
import { useTranslation } from 'react-i18next'
import { useTable } from '../../../board/use-table.ts'
import { namesInWords } from '../../../text/lists.ts'
import { Callout } from '../../../ui/callout.tsx'
import { isApart } from './open-to.ts'

/** What somebody of the family reads can be read by another at home, from whom something is kept. */
export function ReachesOthers({ forIds }: { forIds: readonly MemberId[] }) {
  const { t } = useTranslation('closing')
  const table = useTable()
  if (table === null) return null
  const { state } = table
  const others = Object.values(state.members).filter(({ id }) => !forIds.includes(id) && isApart(state, id))
  if (others.length === 0) return null
  return (
    <Callout kind="caution">
      <p>{t('summary.beCareful', { others: namesInWords(others.map(({ name }) => name)) })}</p>
    </Callout>
  )
}
