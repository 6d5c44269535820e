import type { NoteId } from '@rondom/shared/domain/ids.ts'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PartyBadge } from '../../../board/party-badge.tsx'
import { lookOf } from '../../../board/roster.ts'
import { useTable } from '../../../board/use-table.ts'
import { Words } from '../../../board/words.tsx'
import { partyStyle } from '../../../theme/party-looks.ts'
import styles from './differences.module.css'

/** A note as a quotation inside a difference: whose it is, and its words. */
export function QuotedNote({ id, children }: { id: NoteId; children?: ReactNode }) {
  const { t } = useTranslation('differences')
  const table = useTable()
  const note = table?.state.notes[id]
  if (table === null) return null
  if (note === undefined) return <li className={styles.quote}>{t('noteGone')}</li>
  return (
    <li className={styles.quote} style={partyStyle(lookOf(table.state, note.partyId))}>
      <span className={styles.quoteHead}>
        <PartyBadge party={note.partyId} size="small" />
        {children}
      </span>
      <q className={styles.quoteWords}>
        <Words id={note.text} />
      </q>
    </li>
  )
}
