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
 * MiB per hour by which what the program holds (heap and external) grows, by least squares over the samples after
 * the first third, in which caches fill and code is compiled. Null with fewer than six such samples.
 */
export function slopeOf(samples: readonly Sample[], held = ({ heapUsed, external }: Sample) => heapUsed + external) {
  const judged = samples.slice(Math.ceil(samples.length / 3))
  if (judged.length < 6) return null
  const xs = judged.map(({ at }) => at / HOUR)
  const ys = judged.map((one) => held(one) / MEBIBYTE)
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(xs), mean(ys)]
  const spread = xs.reduce((sum, one) => sum + (one - x) ** 2, 0)
  return xs.reduce((sum, one, index) => sum + (one - x) * (ys[index]! - y), 0) / spread
}
