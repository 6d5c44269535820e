import type { Focus } from '@rondom/shared/wire/live.ts'

/** Milliseconds between two messages about the focus. */
export const FOCUS_PAUSE = 300

/**
 * Passes on the first focus at once and after that the latest one per pause; the same focus twice goes once.
 * `stop` forgets what waits; `again` passes on the latest after a new connection.
 */
export function throttleFocus(send: (focus: Focus) => void): {
  focus(focus: Focus): void
  again(): void
  stop(): void
} {
  let latest: Focus | null = null
  let sent: string | null = null
  let pause: ReturnType<typeof setTimeout> | undefined

  function pass(): void {
    const asked = JSON.stringify(latest)
    if (latest === null || asked === sent) return
    sent = asked
    send(latest)
    pause = setTimeout(() => {
      pause = undefined
      pass()
    }, FOCUS_PAUSE)
  }

  return {
    focus(focus) {
      latest = focus
      if (pause === undefined) pass()
    },
    again() {
      sent = null
      if (pause === undefined) pass()
    },
    stop() {
      clearTimeout(pause)
      pause = undefined
      latest = null
    },
  }
}
