import { z } from 'zod'
import { ACTION_KINDS, ACTION_STATUSES } from '../domain/actions.ts'
import { COVERAGES } from '../domain/coverage.ts'
import { CONSULTATION_KINDS, DECISION_STATUSES, DECISION_SUBJECTS, LEGAL_FRAMES } from '../domain/decisions.ts'
import { ADULTHOOD_DOMAINS, BOTTLENECKS } from '../domain/needs.ts'
import { atInstant, named, onDay, written } from './record-values.ts'

export const consultationOfRecord = z.object({
  id: z.string(),
  kind: z.enum(CONSULTATION_KINDS),
  who: z.string(),
  required: z.boolean(),
  /** Null while it was not given. */
  advice: written.nullable(),
  on: onDay.nullable(),
  by: named.nullable(),
  /** Another wrote the advice down than who gave it. */
  recorded: z.boolean(),
  /** Null until the decision was taken, or where no advice was given. */
  followed: z.boolean().nullable(),
})
export type ConsultationOfRecord = z.infer<typeof consultationOfRecord>

export const decisionOfRecord = z
  .object({
    id: z.string(),
    type: z.object({ id: z.string(), name: z.string().nullable(), subject: z.enum(DECISION_SUBJECTS).nullable() }),
    question: written,
    decider: named,
    authority: z.string(),
    legalFrame: z.enum(LEGAL_FRAMES),
    consultations: z.array(consultationOfRecord),
    status: z.enum(DECISION_STATUSES),
    outcome: written.nullable(),
    reasons: written.nullable(),
    decidedOn: onDay.nullable(),
    reconsiderOn: onDay.nullable(),
    /** Why an advice was not followed. */
    deviation: written.nullable(),
    /** What it said before it was reconsidered, the first one first. */
    former: z.array(
      z.object({
        outcome: written,
        reasons: written,
        decidedOn: onDay,
        /** When it was reconsidered. */
        until: onDay,
        advice: z.array(z.object({ who: z.string(), on: onDay, advice: written })),
        /** Whose advice was not followed then. */
        notFollowed: z.array(z.string()),
        deviation: written.nullable(),
      }),
    ),
  })
  .meta({ id: 'decision' })
export type DecisionOfRecord = z.infer<typeof decisionOfRecord>

export const keyWorkerChangeOfRecord = z.object({
  decisionId: z.string(),
  from: named,
  to: named,
  overlapUntil: onDay,
})

export const openNeedOfRecord = z.object({
  bottleneck: z.enum(BOTTLENECKS),
  reason: written,
  bridging: written,
  owner: named,
})

export const needOfRecord = z
  .object({
    id: z.string(),
    text: written,
    forWhom: written,
    members: z.array(named),
    /** Cards it comes from, of those that this reader may read. */
    noteIds: z.array(z.string()),
    adulthood: z.object({ domains: z.array(z.enum(ADULTHOOD_DOMAINS)), ownerAfter: z.string() }).nullable(),
    /** It stayed open in conferences before this one. */
    earlier: z.object({ times: z.number().int(), firstOn: onDay, bottleneck: z.enum(BOTTLENECKS) }).nullable(),
    /** Null for family and network, who may not see every action: what is closed to them could be the answer. */
    coverage: z.enum(COVERAGES).nullable(),
    actionIds: z.array(z.string()),
    open: openNeedOfRecord.nullable(),
  })
  .meta({ id: 'need' })
export type NeedOfRecord = z.infer<typeof needOfRecord>

export const actionOfRecord = z
  .object({
    id: z.string(),
    needIds: z.array(z.string()),
    what: written,
    kind: z.enum(ACTION_KINDS),
    owner: named,
    buddy: named.nullable(),
    dueOn: onDay,
    visibleSign: written,
    status: z.enum(ACTION_STATUSES),
    /** Who said yes or no and when; `recorded` when it was written down for who does it. */
    answer: z.object({ by: named, at: atInstant.nullable(), recorded: z.boolean() }).nullable(),
    declineReason: written.nullable(),
  })
  .meta({ id: 'action' })
export type ActionOfRecord = z.infer<typeof actionOfRecord>

/** Who stands around the family, and when the table looks back. */
export const supportOfRecord = z.object({
  keyWorker: named.nullable(),
  buddy: named.nullable(),
  facilitator: named.nullable(),
  teamManagers: z.array(named),
  networkAsked: z.object({ asked: z.boolean(), words: written.nullable() }).nullable(),
  followUpOn: onDay.nullable(),
})
