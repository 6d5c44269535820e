import { idPattern } from '@rondom/shared/domain/ids.ts'
import { ADULTHOOD_DOMAINS, type Adulthood, type Need } from '@rondom/shared/domain/needs.ts'
import { z } from 'zod'

/** What is chosen for a need beside its words. */
export const NEED_CHOICES = z.object({
  memberIds: z.array(z.string().regex(idPattern('member'))),
  noteIds: z.array(z.string().regex(idPattern('note'))),
  domains: z.array(z.enum(ADULTHOOD_DOMAINS)),
  ownerAfter: z.string(),
  earlierId: z.string().regex(idPattern('earlierNeed')).nullable(),
})
export type NeedChoices = z.infer<typeof NEED_CHOICES>

export const NO_NEED_CHOICES: NeedChoices = {
  memberIds: [],
  noteIds: [],
  domains: [],
  ownerAfter: '',
  earlierId: null,
}

/** The choices a need stands with, to be changed. */
export function choicesOfNeed({ memberIds, noteIds, adulthood, earlierId }: Need): NeedChoices {
  const { domains, ownerAfter } = adulthood ?? { domains: [], ownerAfter: '' }
  return { memberIds, noteIds, domains, ownerAfter, earlierId }
}

/** What is said about life after the eighteenth birthday; null where that is not asked or nothing is chosen. */
export function adulthoodOf({ domains, ownerAfter }: NeedChoices, isAsked: boolean): Adulthood | null {
  return isAsked && domains.length > 0 ? { domains, ownerAfter: ownerAfter.trim() } : null
}
