import { ACTION_KINDS, type Action } from '@rondom/shared/domain/actions.ts'
import { idPattern } from '@rondom/shared/domain/ids.ts'
import { z } from 'zod'

const person = z.string().regex(idPattern('participant', 'member'))

/** What is chosen for an action beside its words. */
export const ACTION_CHOICES = z.object({
  kind: z.enum(ACTION_KINDS),
  ownerId: person.nullable(),
  buddyId: person.nullable(),
  dueOn: z.string(),
})
export type ActionChoices = z.infer<typeof ACTION_CHOICES>

export const NO_ACTION_CHOICES: ActionChoices = { kind: 'do', ownerId: null, buddyId: null, dueOn: '' }

/** The choices an action stands with, to be changed. */
export function choicesOfAction({ kind, ownerId, buddyId, dueOn }: Action): ActionChoices {
  return { kind, ownerId, buddyId, dueOn }
}

/** Why an action cannot be given yet, as the key of its sentence; null where it can (rule R76). `earliest` is a day. */
export function whyNotGiven(
  words: { what: string; sign: string },
  { ownerId, buddyId, dueOn }: ActionChoices,
  earliest: string,
): 'incomplete' | 'sameBuddy' | 'tooEarly' | null {
  if (words.what === '' || words.sign === '' || ownerId === null || dueOn === '') return 'incomplete'
  if (ownerId === buddyId) return 'sameBuddy'
  return dueOn < earliest ? 'tooEarly' : null
}
