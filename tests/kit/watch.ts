/** How long a test waits for something that should happen, in milliseconds; a slow machine gets its time. */
export const PATIENCE = 20_000

/** Something that changes now and then. Waiting on it is bounded, and wakes by the change, never by a clock. */
export interface Watch {
  /** Call after each change: every waiting condition is looked at again. */
  changed(): void
  /** Ends every wait, now and later, with this error. */
  fail(error: Error): void
  /**
   * Resolves with the first truthy answer of `condition`.
   * @throws Error naming `what`, when `within` milliseconds pass, with `state()` for the reader of the failure.
   */
  until<T>(condition: () => T | null | undefined | false, what: string, within?: number): Promise<T>
}

/** Makes a watch. `state` describes in words how things stand, for the message of a wait that failed. */
export function watch(state: () => string = () => ''): Watch {
  const waiting = new Set<() => void>()
  let failure: Error | null = null
  const look = () => {
    for (const check of [...waiting]) check()
  }
  return {
    changed: look,
    fail(error) {
      failure ??= error
      look()
    },
    until(condition, what, within = PATIENCE) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(check)
          reject(new Error(`Waited ${within} ms in vain for ${what}. ${state()}`))
        }, within)
        const finish = (end: () => void) => {
          clearTimeout(timer)
          waiting.delete(check)
          end()
        }
        const check = () => {
          try {
            const answer = condition()
            if (answer) finish(() => resolve(answer as never))
            else if (failure !== null) finish(() => reject(failure))
          } catch (error) {
            finish(() => reject(error))
          }
        }
        waiting.add(check)
        check()
      })
    },
  }
}

/** The promise, or an error naming `what` after `within` milliseconds. */
export async function bounded<T>(promise: Promise<T>, what: string, within = PATIENCE): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Waited ${within} ms in vain for ${what}.`)), within)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
