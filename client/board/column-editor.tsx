import type { DraftCard } from '@rondom/shared/board/perspective.ts'
import type { NoteId } from '@rondom/shared/domain/ids.ts'
import type { NoteColumn } from '@rondom/shared/domain/notes.ts'
import { IconPlus } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { SharedDocument } from '../sync/documents.ts'
import { Button } from '../ui/button.tsx'
import { CardEditor } from './card-editor.tsx'
import { ColumnIcon } from './column-looks.tsx'
import styles from './columns.module.css'
import { useTable } from './use-table.ts'

export interface ColumnEditorProps {
  column: NoteColumn
  cards: DraftCard[]
  document: SharedDocument
  wanted: NoteId | null
  onFocused: () => void
  onAdd: (column: NoteColumn) => void
  onRemove: (card: DraftCard) => void
}

/** One column of the own perspective: its cards, and a way to add one. */
export function ColumnEditor(props: ColumnEditorProps) {
  const { column, cards, document, wanted } = props
  const { t } = useTranslation('board')
  const { t: label } = useTranslation('domain')
  const id = useId()
  const role = useTable()?.you.role
  const isOfFamily = role === 'familyMember' || role === 'network'
  return (
    <section className={styles.column} aria-labelledby={id}>
      <header className={styles.head}>
        <h3 id={id} className={styles.title}>
          <ColumnIcon column={column} />
          {label(`column.${column}`)}
        </h3>
        <p id={`${id}-hint`} className={styles.hint}>
          {t(`${isOfFamily ? 'columnHintFamily' : 'columnHint'}.${column}`)}
        </p>
      </header>
      {cards.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers.
        <ul role="list" className={styles.cards}>
          {cards.map((card, index) => (
            <CardEditor
              key={card.id}
              card={card}
              document={document}
              place={index + 1}
              wanted={wanted === card.id}
              onFocused={props.onFocused}
              onNext={props.onAdd}
              onRemove={props.onRemove}
            />
          ))}
        </ul>
      )}
      {document.access === 'write' && !document.closed && (
        <Button
          kind="quiet"
          icon={<IconPlus aria-hidden size={18} />}
          describedBy={id}
          className={styles.add}
          onPress={() => props.onAdd(column)}
        >
          {t('card.add')}
        </Button>
      )}
    </section>
  )
}
