import { z } from 'zod'
import { AMENDMENT_KINDS } from '../domain/closing.ts'
import { PHASES } from '../domain/phases.ts'
import { keyWorkerChangeOfRecord } from './record-plan.ts'
import { atInstant, named, onDay, written } from './record-values.ts'

export const reflectionOfRecord = z.object({
  id: z.string(),
  by: named,
  question: z.string(),
  text: written,
  shareable: z.boolean(),
})

/** What these members read. */
export const summaryOfRecord = z.object({
  id: z.string(),
  for: z.array(named),
  text: written,
  writtenBy: named,
  /** Null while the key worker has not approved it. */
  approvedBy: named.nullable(),
})
export type SummaryOfRecord = z.infer<typeof summaryOfRecord>

export const earlyClosingOfRecord = z.object({ from: z.enum(PHASES), reason: written.nullable() })

const base = { n: z.number().int(), at: atInstant, by: named.nullable() }
const onDecision = { ...base, decisionId: z.string(), question: written }
const onAction = { ...base, actionId: z.string(), what: written, owner: named.nullable() }

/** What happened after the record was established, beside it (rule R87); `n` is its place in the log. */
export const supplementOfRecord = z.discriminatedUnion('kind', [
  z.object({
    ...{ kind: z.literal('adviceGiven'), ...onDecision },
    ...{ consultationId: z.string(), who: z.string(), advice: written, on: onDay },
  }),
  z.object({
    ...{ kind: z.literal('outcomeWritten'), ...onDecision },
    ...{ outcome: written, reasons: written, reconsiderOn: onDay.nullable() },
  }),
  z.object({
    ...{ kind: z.literal('decisionTaken'), ...onDecision },
    ...{ outcome: written.nullable(), reasons: written.nullable(), on: onDay },
    /** Whose advice was not followed, and why. */
    ...{ notFollowed: z.array(z.string()), deviation: written.nullable() },
  }),
  z.object({
    ...{ kind: z.literal('decisionReconsidered'), ...onDecision },
    ...{ outcome: written, reasons: written, on: onDay, reconsiderOn: onDay.nullable() },
  }),
  z.object({ kind: z.literal('keyWorkerChanged'), ...base, ...keyWorkerChangeOfRecord.shape }),
  z.object({ kind: z.literal('actionAccepted'), ...onAction, recorded: z.boolean() }),
  z.object({ kind: z.literal('actionDeclined'), ...onAction, recorded: z.boolean(), reason: written.nullable() }),
  z.object({
    ...{ kind: z.literal('amendmentAdded'), ...base, amendmentId: z.string() },
    amendmentKind: z.enum(AMENDMENT_KINDS),
    /** Whose view it is, where it was written down for a member who is not live. */
    member: named.nullable(),
    text: written,
  }),
])
export type SupplementOfRecord = z.infer<typeof supplementOfRecord>
