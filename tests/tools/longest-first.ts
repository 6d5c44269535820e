import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * The files that take longest, in seconds on two cores. One that begins as the last is waited for with the other
 * workers idle.
 */
const SECONDS: readonly [file: string, seconds: number][] = [
  ['journeys/cases.test.ts', 300],
  ['play/play.test.ts', 130],
  ['realtime/stock-provider.test.ts', 70],
  ['crash/kill-in-mid-writing.test.ts', 70],
  ['http/settings.test.ts', 50],
  ['crash/disk-faults.test.ts', 45],
  ['hostile/attacks.test.ts', 45],
  ['hostile/mutated-frames.test.ts', 45],
  ['conference/random-conferences.test.ts', 45],
  ['crash/restart-in-every-phase.test.ts', 40],
]

/** Runs the longest files first, and all others in their usual order. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files)
    return usual.toSorted((one, other) => secondsOf(other.moduleId) - secondsOf(one.moduleId))
  }
}

function secondsOf(path: string): number {
  return SECONDS.find(([file]) => path.endsWith(`/tests/${file}`))?.[1] ?? 0
}
