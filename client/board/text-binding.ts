import type * as Y from 'yjs'
import { changeBetween, type Delta, movedPosition, movedThrough, runs, type TextChange } from './text-change.ts'

/** What a binding needs beside the field and the text. */
export interface BindingParts {
  /** Origin of the writer's own edits; `undo` tracks it. */
  origin: unknown
  undo: Y.UndoManager
}

/**
 * Keeps a textarea and a shared text the same. Own typing becomes one small edit; edits of others appear
 * without moving the caret from its place between the letters. While an input method composes, the field is
 * left alone: edits of others wait, and what was composed is put where it belongs afterwards.
 * Undo and redo go through `undo`, so that they concern only the writer's own edits.
 * Returns how to let go.
 */
export function bindText(field: HTMLTextAreaElement, text: Y.Text, { origin, undo }: BindingParts): () => void {
  /** What the field showed when it was last the same as the text, before what is now being composed. */
  let shown = text.toString()
  let composing = false
  /** Edits of others since composing began. */
  let waiting: Delta[] = []
  let applying = false

  field.value = shown

  /** Puts an own change into the text; returns where what was inserted ends. */
  function apply(change: TextChange): number {
    const { index, inserted } = change
    const places = movedThrough(waiting, index, change.removed)
    const end = places.at(-1)!
    const gone = places.slice(0, -1).filter((place) => place >= 0)
    applying = true
    text.doc?.transact(() => {
      if (inserted !== '') text.insert(end, inserted)
      for (const run of runs(gone).reverse()) text.delete(run.from, run.length)
    }, origin)
    applying = false
    return end - gone.length + inserted.length
  }

  function takeIn(): void {
    const change = changeBetween(shown, field.value, field.selectionEnd)
    const caret = field.selectionEnd
    const deltas = waiting
    const end = change === null ? null : apply(change)
    waiting = []
    shown = text.toString()
    if (field.value === shown) return
    // The caret keeps its distance to the end of what was just typed.
    const offset = change === null ? 0 : caret - (change.index + change.inserted.length)
    show(shown, deltas, end === null ? undefined : Math.max(0, end + offset))
  }

  function show(value: string, deltas: readonly Delta[], caret?: number): void {
    const { selectionStart, selectionEnd, selectionDirection, scrollTop } = field
    const move = (position: number) => deltas.reduce((place, delta) => movedPosition(place, delta), position)
    field.value = value
    if (field.ownerDocument.activeElement === field) {
      field.setSelectionRange(caret ?? move(selectionStart), caret ?? move(selectionEnd), selectionDirection)
    }
    field.scrollTop = scrollTop
  }

  function onChange(event: Y.YTextEvent, transaction: Y.Transaction): void {
    if (applying) return
    if (composing) {
      waiting.push(event.delta)
      return
    }
    shown = text.toString()
    show(shown, [event.delta], transaction.origin === undo ? endOfChange(event.delta) : undefined)
  }

  function onInput(event: Event): void {
    if (!composing && !(event as InputEvent).isComposing) takeIn()
  }

  function onCompositionStart(): void {
    composing = true
  }

  function onCompositionEnd(): void {
    composing = false
    takeIn()
  }

  function onBeforeInput(event: InputEvent): void {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return
    event.preventDefault()
    if (field.readOnly) return
    if (event.inputType === 'historyUndo') undo.undo()
    else undo.redo()
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || composing) return
    const key = event.key.toLowerCase()
    const redo = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey)
    if (!redo && key !== 'z') return
    event.preventDefault()
    event.stopPropagation()
    if (field.readOnly) return
    if (redo) undo.redo()
    else undo.undo()
  }

  // What is typed in another field later is undone by itself.
  function onBlur(): void {
    if (composing) onCompositionEnd()
    undo.stopCapturing()
  }

  const released = new AbortController()
  const { signal } = released
  field.addEventListener('input', onInput, { signal })
  field.addEventListener('compositionstart', onCompositionStart, { signal })
  field.addEventListener('compositionend', onCompositionEnd, { signal })
  field.addEventListener('beforeinput', onBeforeInput, { signal })
  field.addEventListener('keydown', onKeyDown, { signal })
  field.addEventListener('blur', onBlur, { signal })
  text.observe(onChange)
  return () => {
    // A word that was being composed stands in the field alone.
    if (composing) takeIn()
    released.abort()
    text.unobserve(onChange)
  }
}

/** Where the last change of a delta ends: there the caret goes after an undo. */
function endOfChange(delta: Delta): number {
  let position = 0
  let end = 0
  for (const part of delta) {
    if (part.retain !== undefined) position += part.retain
    else if (typeof part.insert === 'string') position += part.insert.length
    if (part.retain === undefined) end = position
  }
  return end
}
