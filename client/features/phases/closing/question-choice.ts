/** The questions of the method that somebody can look back with, by their key in the texts. */
export const OFFERED_QUESTIONS = ['surprise', 'protocol', 'takeHome'] as const
export type OfferedQuestion = (typeof OFFERED_QUESTIONS)[number]

/**
 * Which question is being answered, read from the draft of its words: an offered one by its sentence, the first
 * while nothing is chosen, and otherwise one of their own. `isOwn` while that one is still empty.
 */
export function questionChoice(
  offered: readonly { value: OfferedQuestion; label: string }[],
  words: string,
  isOwn: boolean,
): OfferedQuestion | 'own' {
  if (isOwn) return 'own'
  if (words.trim() === '') return OFFERED_QUESTIONS[0]
  return offered.find(({ label }) => label === words.trim())?.value ?? 'own'
}
