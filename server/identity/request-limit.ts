/** Counts requests per key in windows of time. */
export interface RequestLimit {
  /** Counts one; false when this key has had its number in the window that runs. */
  allow(key: string, now: Date): boolean
}

/** At most `most` per key in each window of `milliseconds`; keys whose window has passed are forgotten. */
export function createRequestLimit(most: number, milliseconds: number): RequestLimit {
  const windows = new Map<string, { endsAt: number; count: number }>()
  return {
    allow(key, now) {
      const time = now.getTime()
      for (const [other, { endsAt }] of windows) {
        // In order of their beginning: the first that still runs ends the search.
        if (endsAt > time) break
        windows.delete(other)
      }
      const window = windows.get(key) ?? { endsAt: time + milliseconds, count: 0 }
      windows.set(key, window)
      window.count += 1
      return window.count <= most
    },
  }
}
