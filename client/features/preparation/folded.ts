import { useConference } from '../../sync/conference-store.ts'

/** Resolves once event `n` is part of what this page shows, or the conference was left. */
export function folded(n: number): Promise<void> {
  return new Promise((resolve) => {
    const { conferenceId } = useConference.getState()
    let stop: (() => void) | undefined
    function look(): boolean {
      const now = useConference.getState()
      const done = now.conferenceId !== conferenceId || (now.state?.n ?? 0) >= n
      if (done) {
        stop?.()
        resolve()
      }
      return done
    }
    if (!look()) stop = useConference.subscribe(look)
  })
}
