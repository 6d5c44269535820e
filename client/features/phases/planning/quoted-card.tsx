import type { NoteId } from '@rondom/shared/domain/ids.ts'
import type { ReactNode } from 'react'
import { PartyBadge } from '../../../board/party-badge.tsx'
import { lookOf } from '../../../board/roster.ts'
import { useTable } from '../../../board/use-table.ts'
import { Words } from '../../../board/words.tsx'
import { partyStyle } from '../../../theme/party-looks.ts'
import styles from './planning.module.css'

/** A card as a quotation: whose it is, and its words. Nothing where this reader does not have it. */
export function QuotedCard({ id, children }: { id: NoteId; children?: ReactNode }) {
  const table = useTable()
  const note = table?.state.notes[id]
  if (table === null || note === undefined) return null
  return (
    <li className={styles.quote} style={partyStyle(lookOf(table.state, note.partyId))}>
      <span className={styles.quoteHead}>
        <PartyBadge party={note.partyId} size="small" />
        {children}
      </span>
      <q>
        <Words id={note.text} />
      </q>
    </li>
  )
}
