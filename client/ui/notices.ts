import { create } from 'zustand'

/** Something that just happened, in one sentence. `undo` offers the way back. */
export interface Notice {
  kind: 'refusal' | 'done'
  sentence: string
  undo?: () => void
}

export interface ShownNotice extends Notice {
  id: number
}

/** A notice that offers a way back stays longer; nothing that asks for action goes by itself sooner. */
const SECONDS = { refusal: 12, done: 6, withUndo: 20 }
const MOST_AT_ONCE = 3

let lastId = 0

const useNoticesStore = create<{ notices: ShownNotice[] }>(() => ({ notices: [] }))

/** Shows a notice; the same sentence again takes the place of the former. */
export function notify(notice: Notice): void {
  lastId += 1
  const shown = { ...notice, id: lastId }
  useNoticesStore.setState(({ notices }) => ({
    notices: [...notices.filter((other) => other.sentence !== notice.sentence), shown].slice(-MOST_AT_ONCE),
  }))
  const seconds = notice.undo ? SECONDS.withUndo : SECONDS[notice.kind]
  setTimeout(() => dismissNotice(shown.id), seconds * 1000)
}

/** Takes a notice away. */
export function dismissNotice(id: number): void {
  useNoticesStore.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }))
}

/** The notices on screen, oldest first. */
export function useNotices(): ShownNotice[] {
  return useNoticesStore((store) => store.notices)
}
