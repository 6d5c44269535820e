/** Random numbers from 0 to 1 that come again with the same seed (mulberry32). */
export type Random = () => number

/** The seed of this run: RONDOM_TEST_SEED, or a new one. Print it, so that a failure can be had again. */
export function seedOfThisRun(): number {
  const given = Number(process.env.RONDOM_TEST_SEED)
  return Number.isInteger(given) && given > 0 ? given : 1 + Math.floor(Math.random() * 2 ** 31)
}

export function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
