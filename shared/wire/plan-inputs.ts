import { z } from 'zod'
import { ACTION_KINDS } from '../domain/actions.ts'
import { AMENDMENT_KINDS } from '../domain/closing.ts'
import { CONSULTATION_KINDS, LEGAL_FRAMES } from '../domain/decisions.ts'
import { LIMITS } from '../domain/limits.ts'
import { ADULTHOOD_DOMAINS, BOTTLENECKS } from '../domain/needs.ts'
import { day, id, optionalWords, person, words } from './values.ts'

/** A key decision as the facilitator puts it. */
export const decision = z.strictObject({
  id: id('decision'),
  typeId: id('decisionType'),
  question: words(LIMITS.decisionQuestion),
  deciderId: id('participant'),
  authority: words(LIMITS.authority),
  legalFrame: z.enum(LEGAL_FRAMES),
  consultations: z
    .array(
      z.strictObject({
        id: id('consultation'),
        kind: z.enum(CONSULTATION_KINDS),
        who: words(LIMITS.consultedWho),
        participantId: id('participant').nullable(),
        required: z.boolean(),
      }),
    )
    .max(LIMITS.consultations),
})

/** What a decider writes. */
export const outcomeFields = {
  decisionId: id('decision'),
  outcome: words(LIMITS.outcome),
  reasons: words(LIMITS.outcome),
  reconsiderOn: day.nullable(),
}

/** A need, in words of what has to change. */
export const need = z.strictObject({
  id: id('need'),
  text: words(LIMITS.needText),
  forWhom: words(LIMITS.forWhom),
  memberIds: z.array(id('member')).max(LIMITS.members),
  noteIds: z.array(id('note')).max(20),
  adulthood: z
    .strictObject({
      domains: z.array(z.enum(ADULTHOOD_DOMAINS)).min(1).max(ADULTHOOD_DOMAINS.length),
      ownerAfter: optionalWords(LIMITS.name),
    })
    .nullable(),
  earlierId: id('earlierNeed').nullable(),
})

/** Who does what, for when. */
export const action = z.strictObject({
  id: id('action'),
  needIds: z.array(id('need')).max(LIMITS.needs),
  what: words(LIMITS.actionText),
  kind: z.enum(ACTION_KINDS),
  ownerId: person,
  buddyId: person.nullable(),
  dueOn: day,
  visibleSign: words(LIMITS.visibleSign),
})

/** Why a need stays open. */
export const openNeed = z.strictObject({
  needId: id('need'),
  bottleneck: z.enum(BOTTLENECKS),
  reason: words(LIMITS.openNeedText),
  bridging: words(LIMITS.openNeedText),
  ownerId: person,
})

/** A line of somebody's own. */
export const reflection = z.strictObject({
  id: id('reflection'),
  question: words(LIMITS.reflectionQuestion),
  text: words(LIMITS.reflectionText),
  shareable: z.boolean(),
})

/** A family summary for some members. */
export const summary = z.strictObject({
  id: id('summary'),
  forIds: z.array(id('member')).min(1).max(LIMITS.members),
  text: words(LIMITS.summaryText),
})

/** Something appended to the record. */
export const amendment = z.strictObject({
  id: id('amendment'),
  kind: z.enum(AMENDMENT_KINDS),
  memberId: id('member').nullable(),
  text: words(LIMITS.amendmentText),
})
