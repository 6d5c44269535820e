import type { PositionKind } from '@rondom/shared/domain/judgement.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'

/** What is written with a position. */
export interface PositionWords {
  motivation: string
  verbatim: string
  wouldChangeMyMind: string
}

/** Why a position cannot be taken yet, or null: a dissent has its text, its own test and a date (rule R62). */
export function whyNotComplete(
  kind: PositionKind | null,
  words: PositionWords,
  revisitOn: string,
): 'incomplete' | 'dissentIncomplete' | 'tooLong' | null {
  if (kind === null) return 'incomplete'
  const { motivation, verbatim, wouldChangeMyMind } = words
  if (kind !== 'dissents') return motivation.length > LIMITS.motivation ? 'tooLong' : null
  if (verbatim === '' || wouldChangeMyMind === '' || revisitOn === '') return 'dissentIncomplete'
  const lengths = [verbatim.length, wouldChangeMyMind.length]
  return motivation.length > LIMITS.motivation || lengths.some((length) => length > LIMITS.dissent) ? 'tooLong' : null
}
