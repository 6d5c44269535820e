import type { NoteId } from '@rondom/shared/domain/ids.ts'
import { createContext, useContext } from 'react'

/** The notes that are picked for a difference, and how to pick one or put it back. */
export interface Picking {
  picked: readonly NoteId[]
  pick(id: NoteId, isPicked: boolean): void
}

export const PickingContext = createContext<Picking>({ picked: [], pick: () => undefined })

/** Whether this note is picked, and how to change that. */
export function usePicking(id: NoteId): { isPicked: boolean; pick: (isPicked: boolean) => void } {
  const { picked, pick } = useContext(PickingContext)
  return { isPicked: picked.includes(id), pick: (isPicked) => pick(id, isPicked) }
}
