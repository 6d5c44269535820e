import { useEffect, useLayoutEffect, useReducer, useRef } from 'react'
import { sendCommand } from '../../sync/control.ts'
import { reportUnsaved } from '../../sync/saving-store.ts'
import { notify } from '../../ui/notices.ts'
import { folded } from './folded.ts'
import { accepted, type Draft, emptyDraft, onScreen, refused, sendable, type ToCommand, typed } from './record-form.ts'

/** A record on the screen: what the server has, with what is typed and not yet accepted over it. */
export interface RecordForm<T extends object> {
  record: T
  refusals: Partial<Record<keyof T, string>>
  /** Not recorded yet: it is, once the fields in `needs` are filled in. */
  isNew: boolean
  isReadOnly: boolean
  /** Fields that have to be filled in before a new record is recorded. */
  needed: (keyof T)[]
  isChanged(field: keyof T): boolean
  /** Somebody typed; it is sent when they leave the field. */
  type<K extends keyof T>(field: K, value: T[K]): void
  leave(field: keyof T): void
  /** Sends what was typed; a refusal is shown at `field`. True once the server took it in. */
  send(field: keyof T): Promise<boolean>
  /** Something was chosen: sent at once. True once the server took it in. */
  choose(changes: Partial<T>): Promise<boolean>
}

/** What a form is made of. `id` names it among all forms of the page. */
export interface RecordFormOptions<T extends object> {
  id: string
  saved: T
  isNew: boolean
  isReadOnly: boolean
  needs: readonly (keyof T)[]
  toCommand: ToCommand<T>
  /** What follows from it elsewhere, once the server took it in: `before` is what stood there. */
  afterwards?: (record: T, before: T) => void
}

/** Saves a record by command, a field at a time; nothing typed is lost to a refusal or a lost connection. */
export function useRecordForm<T extends object>(options: RecordFormOptions<T>): RecordForm<T> {
  const { id, saved, isNew } = options
  // What is typed stands in one place that every answer reads when it comes, however drawing is scheduled.
  const typing = useRef<Draft<T>>(emptyDraft())
  /** Somebody typed and has not left the field since. */
  const isTyping = useRef(false)
  const [, draw] = useReducer((count: number) => count + 1, 0)
  const latest = useRef(options)
  latest.current = options
  const draft = typing.current
  const unsent = Object.keys(sendable(saved, draft)).length + Object.keys(draft.refusals).length

  useEffect(() => {
    reportUnsaved(`preparation:${id}`, unsent > 0 ? 1 : 0)
    return () => reportUnsaved(`preparation:${id}`, 0)
  }, [id, unsent])

  function apply(change: (draft: Draft<T>) => Draft<T>): void {
    typing.current = change(typing.current)
    draw()
  }

  async function send(field: keyof T): Promise<boolean> {
    isTyping.current = false
    const with_ = latest.current
    const changes = sendable(with_.saved, typing.current)
    const record = { ...with_.saved, ...changes }
    if (Object.keys(changes).length === 0 || emptyFields(record, with_.needs).length > 0) return false
    const answer = await sendCommand(with_.toCommand(record))
    if (!answer.ok) {
      apply((draft) => refused(draft, field, answer.sentence))
      return false
    }
    await folded(answer.n)
    apply((draft) => accepted(draft, changes))
    // As it stands by now, with everything that was sent before this.
    latest.current.afterwards?.(record, with_.saved)
    return true
  }

  // The field was not left but the page was: what was typed is sent all the same. Before effects end, and with them
  // the connection.
  useLayoutEffect(
    () => () => {
      if (isTyping.current) void sendUnseen(latest.current, typing.current)
    },
    [],
  )

  const record = onScreen(saved, draft)
  return {
    record,
    refusals: draft.refusals,
    isNew,
    isReadOnly: options.isReadOnly,
    needed: isNew ? emptyFields(record, options.needs) : [],
    isChanged: (field) => field in draft.changes,
    type(field, value) {
      isTyping.current = true
      apply((draft) => typed(draft, field, value))
    },
    leave: (field) => void send(field),
    send,
    choose(changes) {
      const fields = Object.keys(changes) as (keyof T)[]
      for (const field of fields) apply((draft) => typed(draft, field, changes[field] as T[keyof T]))
      return send(fields[0]!)
    },
  }
}

/** Sends what was typed in a form that is no longer on the screen; a refusal is told where the person is now. */
async function sendUnseen<T extends object>(options: RecordFormOptions<T>, draft: Draft<T>): Promise<void> {
  const changes = sendable(options.saved, draft)
  const record = { ...options.saved, ...changes }
  if (Object.keys(changes).length === 0 || emptyFields(record, options.needs).length > 0) return
  const answer = await sendCommand(options.toCommand(record))
  if (!answer.ok) notify({ kind: 'refusal', sentence: answer.sentence })
}

function emptyFields<T extends object>(record: T, needs: readonly (keyof T)[]): (keyof T)[] {
  return needs.filter((field) => {
    const value = record[field]
    return value === null || (typeof value === 'string' && value.trim() === '')
  })
}
