import { type DraftCard, readPerspective } from '@rondom/shared/board/perspective.ts'
import { addCard, removeCard } from '@rondom/shared/board/perspective-edits.ts'
import { type NoteId, newId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { NOTE_COLUMNS, type NoteColumn } from '@rondom/shared/domain/notes.ts'
import { refusalSentence } from '@rondom/shared/domain/refusal-sentences.ts'
import { refuse } from '@rondom/shared/domain/refusals.ts'
import { useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type SharedDocument, STRUCTURE_ORIGIN } from '../sync/documents.ts'
import { notify } from '../ui/notices.ts'
import { ColumnEditor } from './column-editor.tsx'
import styles from './columns.module.css'
import { RatingEditor } from './rating-editor.tsx'
import { restoreCard } from './restore-card.ts'
import { usePerspective } from './use-perspective.ts'
import { useUndoKeys } from './use-undo-keys.ts'

/** The own perspective: five columns of cards, and the safety rating where one is asked. */
export function PerspectiveEditor({ document, withRating }: { document: SharedDocument; withRating: boolean }) {
  const { t } = useTranslation('board')
  const { doc, undo } = document
  const { cards, rating } = usePerspective(doc)
  const [wanted, setWanted] = useState<NoteId | null>(null)
  const place = useRef<HTMLDivElement>(null)
  useUndoKeys(place, document)
  const onFocused = useCallback(() => setWanted(null), [])

  // Both read the document themselves, so that they stay the same and cards that did not change are not drawn again.
  const add = useCallback(
    (column: NoteColumn) => {
      if (readPerspective(doc).cards.length >= LIMITS.cardsPerPerspective) {
        const refusal = refuse('too_many', undefined, { limit: LIMITS.cardsPerPerspective })
        notify({ kind: 'refusal', sentence: refusalSentence(refusal) })
        return
      }
      const id = newId('note')
      undo.stopCapturing()
      addCard(doc, id, column, STRUCTURE_ORIGIN)
      // What is typed in it at once is undone without the card.
      undo.stopCapturing()
      setWanted(id)
    },
    [doc, undo],
  )
  const remove = useCallback(
    (card: DraftCard) => {
      const inColumn = readPerspective(doc).cards.filter(({ column }) => column === card.column)
      const place = inColumn.findIndex(({ id }) => id === card.id)
      undo.stopCapturing()
      removeCard(doc, card.id, STRUCTURE_ORIGIN)
      undo.stopCapturing()
      setWanted((inColumn[place - 1] ?? inColumn[place + 1])?.id ?? null)
      if (card.text.trim() === '' && !card.withheld) return
      notify({ kind: 'done', sentence: t('card.removed'), undo: () => restoreCard(doc, card) })
    },
    [doc, undo, t],
  )

  return (
    <div ref={place} className={styles.columns}>
      {NOTE_COLUMNS.map((column) => (
        <ColumnEditor
          key={column}
          column={column}
          cards={cards.filter((card) => card.column === column)}
          document={document}
          wanted={wanted}
          onFocused={onFocused}
          onAdd={add}
          onRemove={remove}
        />
      ))}
      {withRating && <RatingEditor document={document} rating={rating} />}
    </div>
  )
}
