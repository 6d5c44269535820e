import type { DocumentName } from '@rondom/shared/domain/documents.ts'
import { create } from 'zustand'

/** `closed`: it came after its phase. `refused`: the server did not take it for another reason, which was told. */
export type AsideReason = 'closed' | 'refused'

/** Text that cannot be saved any more: it stands here only, for its writer to copy. */
export interface SetAside {
  id: number
  name: DocumentName
  text: string
  why: AsideReason
}

/** What is not on disk yet. */
export interface SavingView {
  /** Pieces of text and commands without an acknowledgement. */
  unsaved: number
  closedUnsaved: SetAside[]
}

export const useSaving = create<SavingView>(() => ({ unsaved: 0, closedUnsaved: [] }))

let lastId = 0
const counts = new Map<string, number>()

/** A source (a document, the commands of a conference) says how much of it is not saved. */
export function reportUnsaved(source: string, count: number): void {
  if (count === 0) counts.delete(source)
  else counts.set(source, count)
  const unsaved = [...counts.values()].reduce((sum, each) => sum + each, 0)
  if (useSaving.getState().unsaved !== unsaved) useSaving.setState({ unsaved })
}

/** Resolves once everything is on disk; while there is no connection that is not yet. */
export function everythingSaved(): Promise<void> {
  return new Promise((resolve) => {
    if (useSaving.getState().unsaved === 0) return resolve()
    const stop = useSaving.subscribe(({ unsaved }) => {
      if (unsaved > 0) return
      stop()
      resolve()
    })
  })
}

/** Keeps text on screen that was refused or came too late. Empty text is not kept. */
export function setTextAside(name: DocumentName, texts: readonly string[], why: AsideReason): void {
  const added = texts.filter((text) => text.trim() !== '').map((text) => ({ id: ++lastId, name, text, why }))
  if (added.length === 0) return
  useSaving.setState(({ closedUnsaved }) => ({ closedUnsaved: [...closedUnsaved, ...added] }))
}

/** Forgets a text that was set aside: its writer has it, or does not want it. */
export function dismissSetAside(item: SetAside): void {
  useSaving.setState(({ closedUnsaved }) => ({ closedUnsaved: closedUnsaved.filter((other) => other !== item) }))
}

/** Forgets texts that were set aside: their document takes them after all. */
export function takeBack(name: DocumentName, texts: readonly string[]): void {
  useSaving.setState(({ closedUnsaved }) => ({
    closedUnsaved: closedUnsaved.filter((item) => item.name !== name || !texts.includes(item.text)),
  }))
}
