/**
 * Which own edits are on disk. The server acknowledges content frames by their number on a socket, so an
 * edit is saved once a frame that carries it is. A sync step 2 carries every edit made so far; an update
 * carries the one edit it was made of, and proves nothing about what was typed while there was no socket.
 *
 * `T` is what an edit touched (a shared type), so that exactly the unsaved text can be named.
 */
export interface AckLedger<T> {
  /** A socket is being opened: frames are counted from 1 again, and nothing on the former counts any more. */
  connected(): void
  /** An own edit; its frame, if it is sent at all, is sent right after it. */
  edited(touched: Iterable<T>): void
  /** A content frame was sent. */
  sent(kind: 'step2' | 'update'): void
  /** The frames up to and including this number are on disk. */
  saved(frame: number): void
  /** True when this frame carries an edit that is not saved. */
  carries(frame: number): boolean
  /** Everything touched by edits that are not saved. */
  unsaved(): Set<T>
}

/** `onChange` hears each change of what is unsaved. */
export function createAckLedger<T>(onChange: () => void): AckLedger<T> {
  /** Edits in no frame of this socket. */
  const waiting = new Set<T>()
  /** The edit made just now, which the next update frame carries. */
  let latest: T[] = []
  /** Edits per frame of this socket. */
  const frames = new Map<number, Set<T>>()
  let count = 0

  function latestWaits(): void {
    for (const item of latest) waiting.add(item)
    latest = []
  }

  return {
    connected() {
      latestWaits()
      for (const touched of frames.values()) for (const item of touched) waiting.add(item)
      frames.clear()
      count = 0
    },
    edited(touched) {
      latestWaits()
      latest = [...touched]
      onChange()
    },
    sent(kind) {
      count += 1
      if (kind === 'step2') {
        latestWaits()
        frames.set(count, new Set(waiting))
        waiting.clear()
      } else {
        frames.set(count, new Set(latest))
        latest = []
      }
    },
    saved(frame) {
      for (const number of [...frames.keys()]) if (number <= frame) frames.delete(number)
      onChange()
    },
    carries: (frame) => (frames.get(frame)?.size ?? 0) > 0,
    unsaved: () => new Set([...waiting, ...latest, ...[...frames.values()].flatMap((touched) => [...touched])]),
  }
}
