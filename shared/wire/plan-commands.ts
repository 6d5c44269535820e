import { z } from 'zod'
import { HIGHEST_MARK, LOWEST_MARK } from '../domain/closing.ts'
import { LIMITS } from '../domain/limits.ts'
import { action, amendment, decision, need, openNeed, outcomeFields, reflection, summary } from './plan-inputs.ts'
import { day, id, optionalWords, words } from './values.ts'

const decisionId = id('decision')
const consultationId = id('consultation')
const participantId = id('participant')

/** The fields of the commands of deciding, planning, closing and the record. */
export const PLAN_COMMAND_FIELDS = {
  recordDecision: { decision },
  withdrawDecision: { decisionId },
  giveAdvice: { decisionId, consultationId, advice: words(LIMITS.advice), on: day },
  writeOutcome: outcomeFields,
  takeDecision: {
    decisionId,
    on: day,
    notFollowed: z.array(consultationId).max(LIMITS.consultations),
    deviation: words(LIMITS.outcome).nullable(),
  },
  reconsiderDecision: { ...outcomeFields, on: day },
  changeKeyWorker: { decisionId, to: participantId, overlapUntil: day },
  recordNeed: { need },
  withdrawNeed: { needId: id('need') },
  recordAction: { action },
  withdrawAction: { actionId: id('action') },
  acceptAction: { actionId: id('action'), revision: z.number().int().min(1).max(9999) },
  declineAction: { actionId: id('action'), reason: words(LIMITS.reason) },
  recordOpenNeed: { openNeed },
  withdrawOpenNeed: { needId: id('need') },
  nameBuddy: { participantId: participantId.nullable() },
  answerNetworkAsked: { asked: z.boolean(), words: optionalWords(LIMITS.reason) },
  planFollowUp: { on: day },
  writeReflection: { reflection },
  giveMark: { mark: z.number().int().min(LOWEST_MARK).max(HIGHEST_MARK) },
  shareReflections: {},
  writeSummary: { summary },
  withdrawSummary: { summaryId: id('summary') },
  approveSummary: { summaryId: id('summary'), revision: z.number().int().min(1).max(9999) },
  recordSummaryMissing: { memberId: id('member'), reason: words(LIMITS.reason) },
  closeEarly: { reason: words(LIMITS.reason) },
  establishRecord: {},
  addAmendment: { amendment },
} as const satisfies Record<string, z.ZodRawShape>
