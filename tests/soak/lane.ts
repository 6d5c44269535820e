import type { Random } from '../crash/seed.ts'
import type { RondomServer } from '../kit/index.ts'
import type { Tally } from './tally.ts'

/** What every lane of a soak works with. */
export interface Soak {
  /** The server that runs all the time. */
  server: RondomServer
  tally: Tally
  /** Aborted when the soak ends; a lane then ends after the step it is in. */
  ending: AbortSignal
}

/**
 * Something that goes on for the whole soak beside the others. Resolves when the soak ends and all of it is closed;
 * rejects only where it cannot go on.
 */
export interface Lane {
  name: string
  run(soak: Soak, random: Random): Promise<void>
}
