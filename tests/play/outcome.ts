/** What came of a play. All is well when nothing is broken and nothing differs. */
export interface Outcome {
  /** What the case lacks and was filled in, a sentence each. */
  filled: readonly string[]
  /** Rules that the case breaks, a line each that begins with the rule's number. */
  broken: readonly string[]
  /** What readers saw otherwise than the case and the method say, a line each. */
  differences: readonly string[]
  /** How many readers were compared. */
  readers: number
}
