import type { Phase } from './phases.ts'

/** The facilitator's question library (method 6.1): number and phase; the sentences stand with the texts. */
export const QUESTION_PHASES: readonly { phase: Phase; from: number; to: number }[] = [
  { phase: 'checkingIn', from: 1, to: 5 },
  { phase: 'familyVoice', from: 6, to: 10 },
  { phase: 'writing', from: 11, to: 15 },
  { phase: 'sharing', from: 16, to: 20 },
  { phase: 'differing', from: 21, to: 25 },
  { phase: 'judging', from: 26, to: 30 },
  { phase: 'deciding', from: 31, to: 33 },
  { phase: 'planning', from: 34, to: 37 },
  { phase: 'closing', from: 38, to: 40 },
  { phase: 'inFollowUp', from: 41, to: 43 },
]

export const LAST_QUESTION = 43

/** Numbers of the questions that belong to a phase, in order. */
export function questionsOf(phase: Phase): number[] {
  const range = QUESTION_PHASES.find((entry) => entry.phase === phase)
  if (range === undefined) return []
  return Array.from({ length: range.to - range.from + 1 }, (_, index) => range.from + index)
}
