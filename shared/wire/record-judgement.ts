import { z } from 'zod'
import { POSITION_KINDS } from '../domain/judgement.ts'
import { atInstant, named, onDay, written } from './record-values.ts'

export const positionOfRecord = z.object({
  party: named,
  kind: z.enum(POSITION_KINDS),
  /** Null where none was given, or where it stays closed to this reader. */
  motivation: written.nullable(),
  /** Null where the reasons were not asked for. */
  by: named.nullable(),
  recorded: z.boolean(),
})
export type PositionOfRecord = z.infer<typeof positionOfRecord>

/** To the letter, with its own test and day. */
export const dissentOfRecord = z.object({
  party: named,
  by: named,
  recorded: z.boolean(),
  verbatim: written,
  wouldChangeMyMind: written,
  revisitOn: onDay,
})
export type DissentOfRecord = z.infer<typeof dissentOfRecord>

export const judgementOfRecord = z
  .object({
    version: z.number().int(),
    putAt: atInstant,
    /** The line that is carried together. */
    text: written,
    dangerStatement: written,
    safetyGoal: written,
    explanation: written.nullable(),
    uncertainties: z.array(z.object({ id: z.string(), text: written, differenceId: z.string().nullable() })),
    meanings: z.array(z.object({ member: named, text: written })),
    /** Null where they were never shown. */
    positions: z.array(positionOfRecord).nullable(),
    /** Why they were shown without everyone's. */
    shownWithout: written.nullable(),
    dissents: z.array(dissentOfRecord),
    /** "Niet iedereen deelt dit oordeel": somebody dissents in words this reader does not have. */
    notShared: z.boolean(),
  })
  .meta({ id: 'judgement' })
export type JudgementOfRecord = z.infer<typeof judgementOfRecord>
