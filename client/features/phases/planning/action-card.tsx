import type { Action } from '@rondom/shared/domain/actions.ts'
import { actionItem } from '@rondom/shared/domain/derived.ts'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { placeId } from '../../../board/places.ts'
import { useTable } from '../../../board/use-table.ts'
import { Words } from '../../../board/words.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { ActionAnswer } from './action-answer.tsx'
import { ActionChanges } from './action-changes.tsx'
import { ActionFacts } from './action-facts.tsx'
import { ActionStatusBadge } from './action-status-badge.tsx'
import styles from './planning.module.css'
import { ReleaseFold } from './release-fold.tsx'

/** One action: what, by whom, for when and what the child sees; whether it is agreed, and answering it. */
export function ActionCard({ action }: { action: Action }) {
  const { t: label } = useTranslation('domain')
  const table = useTable()
  const id = useId()
  if (table === null) return null
  const noteIds = action.needIds.flatMap((id) => table.state.needs[id]?.noteIds ?? [])
  return (
    <li id={placeId('action', action.id)} className={styles.doing} aria-labelledby={id}>
      <p id={id} className={styles.what}>
        <Words id={action.what} />
      </p>
      <span className={styles.badges}>
        <ActionStatusBadge status={action.status} />
        {action.kind !== 'do' && <Badge>{label(`actionKind.${action.kind}`)}</Badge>}
      </span>
      <ActionFacts action={action} />
      <ActionAnswer action={action} />
      <ActionChanges action={action} />
      <ReleaseFold item={actionItem(action.id)} noteIds={noteIds} knows={action.ownerId} />
    </li>
  )
}
