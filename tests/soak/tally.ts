/** What a soak has done so far, and what went wrong. */
export interface Tally {
  words: number
  kills: number
  mutatedFrames: number
  attacks: number
  /** Scenarios of networks that fail and heal. */
  networkFaults: number
  /** Conferences that were held on the server that runs all the time. */
  conferences: number
  problems: string[]
}

export function emptyTally(): Tally {
  return { words: 0, kills: 0, mutatedFrames: 0, attacks: 0, networkFaults: 0, conferences: 0, problems: [] }
}

/** Notes a problem, and says it at once. */
export function note(tally: Tally, where: string, problem: unknown): void {
  const sentence = `${where}: ${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}`
  tally.problems.push(sentence)
  console.log(`problem ${tally.problems.length}: ${sentence.slice(0, 4000)}`)
}

/** The last line of a soak. `slope` is null where it was too short to tell. */
export function summary(tally: Tally, run: { minutes: number; seed: number; slope: number | null }): string {
  const slope = run.slope === null ? 'unknown' : run.slope.toFixed(1)
  return [
    `soak: ${run.minutes.toFixed(1)} min`,
    `seed ${run.seed}`,
    `${tally.words} words acknowledged`,
    `${tally.kills} kills`,
    `${tally.mutatedFrames} mutated frames`,
    `${tally.attacks} attacks`,
    `${tally.networkFaults} failing networks`,
    `slope ${slope} MiB/h`,
    `${tally.problems.length} problems`,
  ].join(', ')
}
