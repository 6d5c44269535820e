/** Takes tasks one at a time, in the order in which they came; one that fails holds up nobody. */
export interface CommandQueue {
  run<T>(task: () => Promise<T>): Promise<T>
  /** True where nothing runs and nothing waits. */
  readonly isIdle: boolean
  /** Resolves when everything that was waiting has run. */
  idle(): Promise<void>
}

export function createCommandQueue(): CommandQueue {
  let last: Promise<unknown> = Promise.resolve()
  let unfinished = 0
  return {
    run(task) {
      unfinished += 1
      const result = last.then(task).finally(() => {
        unfinished -= 1
      })
      last = result.catch(() => undefined)
      return result
    },
    get isIdle() {
      return unfinished === 0
    },
    async idle() {
      await last
    },
  }
}
