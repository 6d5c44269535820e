import { type Memory, memoryOf, type RondomServer } from '../kit/index.ts'

const MEBIBYTE = 1024 * 1024
const HOUR = 3_600_000

/** One look at the memory of a server, `at` in milliseconds. */
export interface Sample extends Memory {
  at: number
}

/** Looks at what the server holds, all garbage collected. */
export async function sample(server: RondomServer): Promise<Sample> {
  return { at: performance.now(), ...(await memoryOf(server)) }
}

/** A sample in MiB, for the reader of a log. */
export function inWords({ rss, heapUsed, external }: Sample): string {
  const [process, heap, outside] = [rss, heapUsed, external].map((bytes) => (bytes / MEBIBYTE).toFixed(1))
  return `rss ${process}, heap ${heap}, external ${outside} MiB`
}

/**
 * MiB per hour by which what the program holds (heap and external) grows: the median of the slopes between every two
 * samples (Theil-Sen) after the first third, in which caches fill and code is compiled. A sample taken in the middle of
 * an attack holds much for a moment, and counts for no more than any other. Null with fewer than six such samples.
 */
export function slopeOf(samples: readonly Sample[], held = ({ heapUsed, external }: Sample) => heapUsed + external) {
  const judged = samples.slice(Math.ceil(samples.length / 3))
  if (judged.length < 6) return null
  const slopes = judged.flatMap((later, index) =>
    judged.slice(0, index).map((earlier) => (held(later) - held(earlier)) / (later.at - earlier.at)),
  )
  slopes.sort((one, other) => one - other)
  const [below, above] = [Math.floor, Math.ceil].map((round) => slopes[round((slopes.length - 1) / 2)]!)
  return (((below! + above!) / 2) * HOUR) / MEBIBYTE
}
