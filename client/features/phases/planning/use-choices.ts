import type { z } from 'zod'
import { useDraftWords } from '../../../board/use-draft-words.ts'
import type { OwnDraft } from '../../../board/use-own-draft.ts'

/**
 * What is chosen in a form beside its words, kept with them by the server, so that a reload loses none of it.
 * `begin` holds while nothing was chosen yet, or what is kept cannot be read.
 */
export function useChoices<T extends object>(
  draft: OwnDraft,
  shape: z.ZodType<T>,
  begin: T,
): [T, (chosen: Partial<T>) => void] {
  const [kept, keep] = useDraftWords(draft)
  const choices = readChoices(kept, shape) ?? begin
  return [choices, (chosen) => keep(JSON.stringify({ ...choices, ...chosen }))]
}

/** Choices as they were kept; null where there are none of this shape. */
export function readChoices<T>(kept: string, shape: z.ZodType<T>): T | null {
  try {
    return shape.safeParse(JSON.parse(kept)).data ?? null
  } catch {
    return null
  }
}
