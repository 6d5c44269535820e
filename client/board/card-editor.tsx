import type { DraftCard } from '@rondom/shared/board/perspective.ts'
import { cardText, changeCard } from '@rondom/shared/board/perspective-edits.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { NoteColumn } from '@rondom/shared/domain/notes.ts'
import { IconDots, IconEyeOff, IconTrash } from '@tabler/icons-react'
import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sendFocus } from '../sync/control.ts'
import { LOCAL_ORIGIN, type SharedDocument } from '../sync/documents.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { BoundText } from './bound-text.tsx'
import styles from './card.module.css'
import { CardMore } from './card-more.tsx'
import { CardReach } from './card-reach.tsx'
import { ColleaguesHere } from './colleagues-here.tsx'
import { NoteBasisFields } from './note-basis-fields.tsx'

export interface CardEditorProps {
  card: DraftCard
  document: SharedDocument
  /** Its place among the cards of its column, from 1. */
  place: number
  /** The focus belongs here: the card was just made, or the one after it went. */
  wanted: boolean
  onFocused: () => void
  onNext: (column: NoteColumn) => void
  onRemove: (card: DraftCard) => void
}

/** A card being written: its text, how it is known, and for whom it is. */
export const CardEditor = memo(function CardEditor(props: CardEditorProps) {
  const { card, document, wanted, onFocused } = props
  const { t } = useTranslation('board')
  const { t: label } = useTranslation('domain')
  const [more, setMore] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const text = cardText(document.doc, card.id)
  const isClosed = document.access !== 'write' || document.closed
  const name = t('card.label', { place: props.place, column: label(`column.${card.column}`) })

  useEffect(() => {
    if (!wanted) return
    field.current?.focus()
    onFocused()
  }, [wanted, onFocused])

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing || isClosed) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      if (event.currentTarget.value.trim() !== '') props.onNext(card.column)
    } else if (event.key === 'Backspace' && event.currentTarget.value === '') {
      event.preventDefault()
      props.onRemove(card)
    } else if (event.key.length === 1) {
      tellFocus(true)
    }
  }

  function tellFocus(typing: boolean): void {
    sendFocus({ document: document.name, card: card.id, typing })
  }

  return (
    <li className={styles.card} aria-label={name}>
      <div className={styles.top}>
        {card.withheld || text === null ? (
          <p className={styles.withheld}>
            <IconEyeOff aria-hidden size={20} />
            {t('card.withheld')}
          </p>
        ) : (
          <BoundText
            ref={field}
            document={document}
            text={text}
            label={t('card.text')}
            placeholder={t('card.placeholder')}
            limit={LIMITS.noteText}
            look="card"
            onKeyDown={onKeyDown}
            onFocus={() => tellFocus(false)}
            onBlur={() => sendFocus({ document: null, card: null, typing: false })}
          />
        )}
        {!isClosed && (
          <span className={styles.tools}>
            <IconButton
              label={t('card.remove')}
              icon={<IconTrash aria-hidden size={18} />}
              onPress={() => props.onRemove(card)}
            />
            <IconButton
              label={t('card.more')}
              icon={<IconDots aria-hidden size={18} />}
              isExpanded={more}
              onPress={() => setMore(!more)}
            />
          </span>
        )}
      </div>
      {!card.withheld && (
        <NoteBasisFields
          basis={card}
          isDisabled={isClosed}
          onChange={(fields) => changeCard(document.doc, card.id, fields, LOCAL_ORIGIN)}
        />
      )}
      <div className={styles.foot}>
        <CardReach scope={card.scope} notVisibleTo={card.notVisibleTo} />
        <ColleaguesHere card={card.id} />
      </div>
      {more && !isClosed && <CardMore card={card} document={document} />}
    </li>
  )
})
