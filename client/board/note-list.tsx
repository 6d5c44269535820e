import type { RevealedNote } from '@rondom/shared/domain/notes.ts'
import styles from './columns.module.css'
import type { NoteParts } from './note-parts.ts'
import { RevealedNoteCard } from './revealed-note.tsx'

/** Published notes under each other. */
export function NoteList(props: {
  notes: readonly RevealedNote[]
  shows: 'party' | 'column'
  parts?: NoteParts | undefined
}) {
  const { notes, shows, parts } = props
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers.
    <ul role="list" className={styles.cards}>
      {notes.map((note) => (
        <RevealedNoteCard key={note.id} note={note} shows={shows} parts={parts} />
      ))}
    </ul>
  )
}
