import { z } from 'zod'
import { CONFERENCE_ROLES } from '../domain/people.ts'
import { earlyClosingOfRecord, reflectionOfRecord, summaryOfRecord, supplementOfRecord } from './record-closing.ts'
import { judgementOfRecord } from './record-judgement.ts'
import {
  caseOfRecord,
  dangerOfRecord,
  historyOfRecord,
  meetingOfRecord,
  memberOfRecord,
  partyOfRecord,
  personOfRecord,
  phaseOfRecord,
} from './record-people.ts'
import {
  actionOfRecord,
  decisionOfRecord,
  keyWorkerChangeOfRecord,
  needOfRecord,
  supportOfRecord,
} from './record-plan.ts'
import {
  differenceOfRecord,
  missingOfRecord,
  perspectiveOfRecord,
  ratingsOfRecord,
  wordsOfRecord,
} from './record-table.ts'
import { atInstant, named, written } from './record-values.ts'

/** The version of this shape. It changes when a field changes its meaning or goes. */
export const RECORD_SCHEMA_VERSION = 1

/**
 * GET /api/conferences/:id/record: the record of a conference in words, as its reader may see it (rule R89).
 * What is closed to this reader is not in it, so every list can be shorter than another reader's.
 */
export const recordSchema = z.object({
  schemaVersion: z.literal(RECORD_SCHEMA_VERSION),
  /** True before the record is established. */
  preview: z.boolean(),
  conferenceId: z.string(),
  methodVersion: z.string(),
  /** For whom this is what may be read. */
  reader: z.object({ id: z.string(), name: z.string().nullable(), role: z.enum(CONFERENCE_ROLES).nullable() }),
  question: written.nullable(),
  situation: written.nullable(),
  case: caseOfRecord,
  meeting: meetingOfRecord,
  initiator: named.nullable(),
  household: z.array(memberOfRecord),
  parties: z.array(partyOfRecord),
  people: z.array(personOfRecord),
  history: z.array(historyOfRecord),
  danger: dangerOfRecord,
  words: z.array(wordsOfRecord),
  wordsMissing: z.array(missingOfRecord),
  perspectives: z.array(perspectiveOfRecord),
  ratings: z.array(ratingsOfRecord),
  differences: z.array(differenceOfRecord),
  /** The last version, which counts; null where there is none for this reader. */
  judgement: judgementOfRecord.nullable(),
  /** From first to last, without the one above. */
  earlierJudgements: z.array(judgementOfRecord),
  decisions: z.array(decisionOfRecord),
  keyWorkerChanges: z.array(keyWorkerChangeOfRecord),
  needs: z.array(needOfRecord),
  actions: z.array(actionOfRecord),
  support: supportOfRecord,
  reflections: z.array(reflectionOfRecord),
  /** How far everyone's voice was heard, 1 to 5, from low to high and without names; null where not shown. */
  markSpread: z.array(z.number().int()).nullable(),
  summaries: z.array(summaryOfRecord),
  summariesMissing: z.array(missingOfRecord),
  closedEarly: earlyClosingOfRecord.nullable(),
  phases: z.array(phaseOfRecord),
  established: z.object({ at: atInstant, by: named }).nullable(),
  /** What happened since, in order. Nothing above changes by it. */
  supplements: z.array(supplementOfRecord),
})

/** The record of a conference for one reader. */
export type ConferenceRecord = z.infer<typeof recordSchema>
