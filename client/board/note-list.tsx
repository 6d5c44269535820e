import type { RevealedNote } from '@rondom/shared/domain/notes.ts'
import styles from './columns.module.css'
import type { PartsOfNote } from './note-parts.ts'
import { RevealedNoteCard } from './revealed-note.tsx'

/** Published notes under each other. */
export function NoteList(props: {
  notes: readonly RevealedNote[]
  shows: 'party' | 'column'
  partsOf?: PartsOfNote | undefined
}) {
  const { notes, shows, partsOf } = props
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers.
    <ul role="list" className={styles.cards}>
      {notes.map((note) => (
        <RevealedNoteCard key={note.id} note={note} shows={shows} {...(partsOf && { parts: partsOf(note) })} />
      ))}
    </ul>
  )
}
