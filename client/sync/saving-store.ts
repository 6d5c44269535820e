import type { DocumentName } from '@rondom/shared/domain/documents.ts'
import type { ConferenceId } from '@rondom/shared/domain/ids.ts'
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
/** Who waits until everything of something is saved. */
const waiting = new Set<() => void>()

/** A source (`<conference>/…`: a document, its commands) says how much of it is not saved. */
export function reportUnsaved(source: string, count: number): void {
  if (count === 0) counts.delete(source)
  else counts.set(source, count)
  const unsaved = [...counts.values()].reduce((sum, each) => sum + each, 0)
  if (useSaving.getState().unsaved !== unsaved) useSaving.setState({ unsaved })
  for (const look of [...waiting]) look()
}

/**
 * Resolves once everything of a conference is on disk; while there is no connection that is not yet. What another one
 * left unsaved may wait until its writer is back there.
 */
export function everythingSaved(conferenceId: ConferenceId): Promise<void> {
  const isSaved = () => ![...counts.keys()].some((source) => source.startsWith(`${conferenceId}/`))
  if (isSaved()) return Promise.resolve()
  return new Promise((resolve) => {
    const look = () => {
      if (!isSaved()) return
      waiting.delete(look)
      resolve()
    }
    waiting.add(look)
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
