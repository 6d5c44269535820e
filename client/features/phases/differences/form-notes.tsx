import type { NoteId } from '@rondom/shared/domain/ids.ts'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useTable } from '../../../board/use-table.ts'
import { useWords } from '../../../board/words.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import styles from './differences.module.css'
import { QuotedNote } from './quoted-note.tsx'

/** The notes a difference will link; one too many can go, as long as two stay. */
export function FormNotes(props: { noteIds: readonly NoteId[]; onChange: (noteIds: NoteId[]) => void }) {
  const { t } = useTranslation('differences')
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers.
    <ul role="list" className={styles.quotes} aria-label={t('notes')}>
      {props.noteIds.map((id) => (
        <QuotedNote key={id} id={id}>
          {props.noteIds.length > 2 && (
            <Unpick id={id} onPress={() => props.onChange(props.noteIds.filter((other) => other !== id))} />
          )}
        </QuotedNote>
      ))}
    </ul>
  )
}

function Unpick({ id, onPress }: { id: NoteId; onPress: () => void }) {
  const { t } = useTranslation('differences')
  const words = useNoteWords(id)
  return <IconButton label={t('unpick', { words })} icon={<IconX aria-hidden size={18} />} onPress={onPress} />
}

function useNoteWords(id: NoteId): string {
  const table = useTable()
  return useWords(table?.state.notes[id]?.text) ?? ''
}
