import type { PlayedCase } from './case-shape.ts'

/** The case as it stood with the version of the judgement before the last, or null where there was none. */
export function earlierVersion(played: PlayedCase): PlayedCase | null {
  const { earlier, ...judgement } = played.judgement
  return earlier === undefined ? null : { ...played, judgement: { ...judgement, ...earlier } }
}
