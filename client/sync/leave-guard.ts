import { useSaving } from './saving-store.ts'

/** Closing the tab asks first while something stands in this tab only. Returns how to stop. */
export function guardLeaving(target: Window = window): () => void {
  function ask(event: BeforeUnloadEvent): void {
    const { unsaved, closedUnsaved } = useSaving.getState()
    if (unsaved > 0 || closedUnsaved.length > 0) event.preventDefault()
  }
  target.addEventListener('beforeunload', ask)
  return () => target.removeEventListener('beforeunload', ask)
}
