/** Milliseconds that a writer may owe, and the part of the time that pays it off. */
const MOST_OWED = 500
const PAID_OFF = 0.1

/** How much of the time goes into placing one writer's changes of one document, so that nobody keeps a server busy. */
export class TimeBudget {
  readonly #taken: () => number
  #owed = 0
  #at = performance.now()

  /** `taken`: the milliseconds that this thread has computed, so that nobody pays for what else the machine does. */
  constructor(taken: () => number = computed) {
    this.#taken = taken
  }

  get isLeft(): boolean {
    this.#payOff()
    return this.#owed < MOST_OWED
  }

  /** Does the work and counts what it took. */
  spend<T>(work: () => T): T {
    const start = this.#taken()
    try {
      return work()
    } finally {
      this.#payOff()
      this.#owed += this.#taken() - start
    }
  }

  #payOff(): void {
    const now = performance.now()
    this.#owed = Math.max(0, this.#owed - (now - this.#at) * PAID_OFF)
    this.#at = now
  }
}

function computed(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
