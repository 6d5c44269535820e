import type { Participant } from '@rondom/shared/domain/people.ts'

const OF_PROFESSIONALS = ['surprise', 'protocol', 'takeHome'] as const
const OF_FAMILY = ['surprise', 'important', 'remember'] as const
export type OfferedQuestion = (typeof OF_PROFESSIONALS)[number] | (typeof OF_FAMILY)[number]

/** The questions to look back with, by their key in the texts: the method's, or, for who is not here for work, others. */
export function offeredQuestions({ role }: Pick<Participant, 'role'>): readonly OfferedQuestion[] {
  return role === 'familyMember' || role === 'network' ? OF_FAMILY : OF_PROFESSIONALS
}

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
  const chosen = words.trim() === '' ? offered[0] : offered.find(({ label }) => label === words.trim())
  return chosen?.value ?? 'own'
}
