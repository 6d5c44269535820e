import { create } from 'zustand'
import { VisuallyHidden } from './visually-hidden.tsx'

const useAnnouncement = create<{ words: string; turn: number }>(() => ({ words: '', turn: 0 }))

/** Has a screen reader say something when it next falls silent. The focus stays where it is. */
export function announce(words: string): void {
  useAnnouncement.setState(({ turn }) => ({ words, turn: turn + 1 }))
}

/** The place from which announcements are read. Once on every page. */
export function Announcer() {
  const { words, turn } = useAnnouncement()
  // A new element each time, so that the same words are read again.
  return (
    <VisuallyHidden>
      <div aria-live="polite" aria-atomic="true">
        <span key={turn}>{words}</span>
      </div>
    </VisuallyHidden>
  )
}
