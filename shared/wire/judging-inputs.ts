import { z } from 'zod'
import { DIFFERENCE_KINDS } from '../domain/differences.ts'
import { POSITION_KINDS } from '../domain/judgement.ts'
import { LIMITS } from '../domain/limits.ts'
import { day, id, optionalWords, words } from './values.ts'

/** A difference as it is proposed or made. */
export const difference = z.strictObject({
  id: id('difference'),
  title: words(LIMITS.differenceTitle),
  kind: z.enum(DIFFERENCE_KINDS),
  noteIds: z.array(id('note')).min(2).max(20),
  discussionQuestion: optionalWords(LIMITS.differenceText),
})

/** A position on a version of the judgement. */
export const positionFields = {
  version: z.number().int().min(1).max(LIMITS.judgementVersions),
  kind: z.enum(POSITION_KINDS),
  motivation: optionalWords(LIMITS.motivation),
  dissent: z
    .strictObject({
      verbatim: words(LIMITS.dissent),
      wouldChangeMyMind: words(LIMITS.dissent),
      revisitOn: day,
    })
    .nullable(),
}
