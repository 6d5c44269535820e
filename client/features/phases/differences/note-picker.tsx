import type { NoteId } from '@rondom/shared/domain/ids.ts'
import { NOTE_COLUMNS, type RevealedNote } from '@rondom/shared/domain/notes.ts'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { PartyBadge } from '../../../board/party-badge.tsx'
import { lookOf, partyIds } from '../../../board/roster.ts'
import { useTable } from '../../../board/use-table.ts'
import { partyStyle } from '../../../theme/party-looks.ts'
import styles from './differences.module.css'
import { PickableNote } from './pickable-note.tsx'

/** All notes this reader may see, by party, each to be picked or with why it cannot be. */
export function NotePicker(props: { picked: readonly NoteId[]; onChange: (picked: NoteId[]) => void }) {
  const { t } = useTranslation('differences')
  const table = useTable()
  if (table === null) return null
  const notes = Object.values(table.state.notes)
  if (notes.length === 0) return <p>{t('pick.nothing')}</p>
  const parties = partyIds(table.state).filter((id) => notes.some((note) => note.partyId === id))

  function toggle(id: NoteId, isPicked: boolean): void {
    const others = props.picked.filter((other) => other !== id)
    props.onChange(isPicked ? [...others, id] : others)
  }

  return (
    <div className={styles.columns}>
      {parties.map((id) => (
        <Column key={id} party={id} style={partyStyle(lookOf(table.state, id))}>
          {inOrder(notes.filter((note) => note.partyId === id)).map((note) => (
            <PickableNote
              key={note.id}
              note={note}
              isPicked={props.picked.includes(note.id)}
              onChange={(isPicked) => toggle(note.id, isPicked)}
            />
          ))}
        </Column>
      ))}
    </div>
  )
}

function Column(props: { party: string; style: React.CSSProperties; children: React.ReactNode }) {
  const id = useId()
  return (
    <fieldset className={styles.column} style={props.style} aria-labelledby={id}>
      <h3 id={id}>
        <PartyBadge party={props.party} />
      </h3>
      {props.children}
    </fieldset>
  )
}

function inOrder(notes: RevealedNote[]): RevealedNote[] {
  return NOTE_COLUMNS.flatMap((column) => notes.filter((note) => note.column === column))
}
