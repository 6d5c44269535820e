import type { RevealedNote } from '@rondom/shared/domain/notes.ts'
import styles from './columns.module.css'
import { RevealedNoteCard } from './revealed-note.tsx'

/** Published notes under each other. */
export function NoteList({ notes, shows }: { notes: readonly RevealedNote[]; shows: 'party' | 'column' }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers.
    <ul role="list" className={styles.cards}>
      {notes.map((note) => (
        <RevealedNoteCard key={note.id} note={note} shows={shows} />
      ))}
    </ul>
  )
}
