/** Milliseconds after which a flush that is not answered counts as late. More than whoever else has the file is given. */
const PATIENCE = 2000

/** Notices a flush that takes too long: a disk that hangs says nothing by itself. */
export class FlushWatch {
  readonly #onLate: () => void
  #timer: NodeJS.Timeout | undefined
  #turn: NodeJS.Immediate | undefined
  #isLate = false

  /** `onLate` is called once for each flush that is late. */
  constructor(onLate: () => void) {
    this.#onLate = onLate
  }

  /** The flush that is under way is late. */
  get isLate(): boolean {
    return this.#isLate
  }

  began(): void {
    this.#timer = setTimeout(() => {
      // Where the event loop itself was held up, the answer may be there already: it is read before this runs.
      this.#turn = setImmediate(() => {
        this.#isLate = true
        this.#onLate()
      })
    }, PATIENCE).unref()
  }

  ended(): void {
    clearTimeout(this.#timer)
    clearImmediate(this.#turn)
    this.#isLate = false
  }
}
