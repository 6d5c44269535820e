/** Takes tasks one at a time, in the order in which they came; one that fails holds up nobody. */
export interface CommandQueue {
  run<T>(task: () => Promise<T>): Promise<T>
  /** Resolves when everything that was waiting has run. */
  idle(): Promise<void>
}

export function createCommandQueue(): CommandQueue {
  let last: Promise<unknown> = Promise.resolve()
  return {
    run(task) {
      const result = last.then(task)
      last = result.catch(() => undefined)
      return result
    },
    async idle() {
      await last
    },
  }
}
