import { type KeyboardEvent, type Ref, useId, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import { LOCAL_ORIGIN, type SharedDocument } from '../sync/documents.ts'
import { classNames } from '../ui/class-names.ts'
import styles from './bound-text.module.css'
import { LengthCounter } from './length-counter.tsx'
import { bindText } from './text-binding.ts'
import { useSharedText } from './use-shared-value.ts'

export interface BoundTextProps {
  document: SharedDocument
  text: Y.Text
  label: string
  /** Shows the label above the field; else only a screen reader has it. */
  showLabel?: boolean
  description?: string
  placeholder?: string
  /** The most UTF-16 units that fit. More can be typed and is marked: nothing is cut off. */
  limit: number
  /** What is wrong with it beside its length, in words; shown under the field and told with it. */
  problem?: string | null
  rows?: number
  look?: 'form' | 'card' | 'voice'
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void
  onFocus?: () => void
  onBlur?: () => void
  ref?: Ref<HTMLTextAreaElement>
}

/** A field that grows with its words does not look at its rows by itself. */
const tallAs = (rows: number) => `calc(${rows} * 1lh + 1.1rem + 3px)`

/** A field in which people write a shared text, each with their own caret and their own undo. */
export function BoundText(props: BoundTextProps) {
  const { document, text, limit, look = 'form' } = props
  const { t } = useTranslation('board')
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle(props.ref, () => field.current!)
  const { undo } = document
  // Before effects are cleaned up: a page that is left would let go of its documents first.
  useLayoutEffect(() => {
    if (field.current === null) return
    return bindText(field.current, text, { origin: LOCAL_ORIGIN, undo })
  }, [text, undo])
  const length = useSharedText(text).trim().length
  const over = length > limit
  const readOnly = document.access !== 'write' || document.closed
  return (
    <div className={styles.wrap}>
      <label htmlFor={id} className={props.showLabel ? styles.label : styles.hiddenLabel}>
        {props.label}
      </label>
      {props.description && (
        <span id={`${id}-description`} className={styles.description}>
          {props.description}
        </span>
      )}
      <textarea
        ref={field}
        id={id}
        className={classNames(styles.text, styles[look], over && styles.over)}
        rows={props.rows ?? 2}
        style={props.rows !== undefined && look === 'form' ? { minHeight: tallAs(props.rows) } : undefined}
        placeholder={props.placeholder}
        readOnly={readOnly}
        aria-invalid={over || Boolean(props.problem) || undefined}
        aria-describedby={`${id}-description ${id}-problem ${id}-length`}
        spellCheck
        onKeyDown={props.onKeyDown}
        onFocus={props.onFocus}
        onBlur={props.onBlur}
      />
      {props.problem && (
        <p id={`${id}-problem`} className={styles.problem}>
          {props.problem}
        </p>
      )}
      <LengthCounter
        id={`${id}-length`}
        length={length}
        limit={limit}
        tooLong={t('tooLong', { over: length - limit })}
      />
    </div>
  )
}
