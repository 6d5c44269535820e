/** What a benchmark found, for docs/ and the terminal. */
export interface Report {
  /** The file in docs/. */
  file: string
  title: string
  /** What makes it again. */
  command: string
  explanation: string
  table: string
  /** One line. */
  summary: string
  /** Everything is as it is to be. */
  isReached: boolean
}
