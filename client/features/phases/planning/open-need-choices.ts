import { idPattern } from '@rondom/shared/domain/ids.ts'
import { BOTTLENECKS } from '@rondom/shared/domain/needs.ts'
import { z } from 'zod'

/** What is chosen for an open need beside its words. */
export const OPEN_NEED_CHOICES = z.object({
  bottleneck: z.enum(BOTTLENECKS).nullable(),
  ownerId: z.string().regex(idPattern('participant', 'member')).nullable(),
})
export type OpenNeedChoices = z.infer<typeof OPEN_NEED_CHOICES>

export const NO_OPEN_NEED_CHOICES: OpenNeedChoices = { bottleneck: null, ownerId: null }
