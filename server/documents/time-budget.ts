import type { ParticipantId } from '@rondom/shared/domain/ids.ts'

/** Milliseconds that a writer may owe, and the part of the time that pays it off. */
const MOST_OWED = 500
const PAID_OFF = 0.1

/** How much of the time goes into what one writer sends and asks of one document, so that nobody keeps a server busy. */
export class TimeBudget {
  readonly #taken: () => number
  #owed = 0
  #isSpending = false
  #at = performance.now()

  /** `taken`: the milliseconds that this thread has computed, so that nobody pays for what else the machine does. */
  constructor(taken: () => number = computed) {
    this.#taken = taken
  }

  get isLeft(): boolean {
    this.#payOff()
    return this.#owed < MOST_OWED
  }

  /** Does the work and counts what it took; what is done within it counts once. */
  spend<T>(work: () => T): T {
    if (this.#isSpending) return work()
    const start = this.#taken()
    this.#isSpending = true
    try {
      return work()
    } finally {
      this.#isSpending = false
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

/** The budgets of everyone who writes in a document. */
export class WriterTimes {
  readonly #budgets = new Map<ParticipantId, TimeBudget>()

  of(writer: ParticipantId): TimeBudget {
    const budget = this.#budgets.get(writer) ?? new TimeBudget()
    this.#budgets.set(writer, budget)
    return budget
  }
}

function computed(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
