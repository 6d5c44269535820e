import { amendmentLine } from './plan-sight.ts'

/** The line of an advice that was given after the record was established. */
export function adviceLine(advice: { question: string; who: string; advice: string; on: string; by: string }): string {
  const { question, who, on, by } = advice
  return ['advies', question, who, advice.advice, on, `door ${by}`].join(' | ')
}

/** The line of a decision that was taken after the record was established. */
export function takenLine(taken: {
  question: string
  outcome: string | null
  reasons: string | null
  on: string
  deviation: string | null
  by: string
}): string {
  const { question, outcome, reasons, on, deviation, by } = taken
  const words = [question, outcome ?? 'geen besluit', reasons ?? 'geen redenen', on, deviation ?? 'niets niet gevolgd']
  return ['genomen', ...words, `door ${by}`].join(' | ')
}

/** The line of what somebody appended. */
export function amendedLine(amendment: Parameters<typeof amendmentLine>[0]): string {
  return `bijgevoegd | ${amendmentLine(amendment)}`
}
