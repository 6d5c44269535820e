import { CAST } from '@rondom/server/conference/rehearsal/cast.ts'
import { idOf } from '@rondom/server/conference/rehearsal/rehearse.ts'
import { ACTION_KINDS } from '@rondom/shared/domain/actions.ts'
import { AMENDMENT_KINDS } from '@rondom/shared/domain/closing.ts'
import type { PlanCommandShapes } from '@rondom/shared/domain/commands-plan.ts'
import { CONSULTATION_KINDS, LEGAL_FRAMES, OTHER_DECISION } from '@rondom/shared/domain/decisions.ts'
import { DEFAULT_DECISION_TYPES } from '@rondom/shared/domain/default-decision-types.ts'
import { ADULTHOOD_DOMAINS, BOTTLENECKS } from '@rondom/shared/domain/needs.ts'
import * as fc from 'fast-check'
import { memberId, names, noteId, POOL, participantId } from './pool.ts'
import { day, from, maybeWords, orNull, words } from './random-words.ts'

const decisionId = from(POOL.decisions)
const consultationId = from(names('consultation', 4))
const needId = from(POOL.needs)
const actionId = from(POOL.actions)
const revision = from([1, 1, 1, 2, 3])
const owner = from([...POOL.members, ...Object.values(CAST)])

/** What the fields of the commands of deciding, planning, closing and the record can be. */
export const PLAN_FIELDS: { [K in keyof PlanCommandShapes]: fc.Arbitrary<PlanCommandShapes[K]> } = {
  recordDecision: fc.record({
    decision: fc.record({
      id: decisionId,
      typeId: from([OTHER_DECISION.id, OTHER_DECISION.id, ...DEFAULT_DECISION_TYPES.map(({ id }) => id)]),
      question: words,
      deciderId: participantId,
      authority: words,
      legalFrame: from(LEGAL_FRAMES),
      consultations: fc.uniqueArray(
        fc.record({
          id: consultationId,
          kind: from(CONSULTATION_KINDS),
          who: words,
          participantId: orNull(participantId),
          required: fc.boolean(),
        }),
        { maxLength: 3, selector: ({ id }) => id },
      ),
    }),
  }),
  withdrawDecision: fc.record({ decisionId }),
  giveAdvice: fc.record({ decisionId, consultationId, advice: words, on: day }),
  writeOutcome: fc.record({ decisionId, outcome: words, reasons: words, reconsiderOn: orNull(day) }),
  takeDecision: fc.record({
    decisionId,
    on: day,
    notFollowed: fc.uniqueArray(consultationId, { maxLength: 2 }),
    deviation: orNull(words),
  }),
  reconsiderDecision: fc.record({ decisionId, on: day, outcome: words, reasons: words, reconsiderOn: orNull(day) }),
  changeKeyWorker: fc.record({ decisionId, to: participantId, overlapUntil: day }),
  recordNeed: fc.record({
    need: fc.record({
      id: needId,
      text: words,
      forWhom: words,
      memberIds: fc.uniqueArray(memberId, { maxLength: 3 }),
      noteIds: fc.uniqueArray(noteId, { maxLength: 2 }),
      adulthood: orNull(
        fc.record({ domains: fc.uniqueArray(from(ADULTHOOD_DOMAINS), { minLength: 1 }), ownerAfter: maybeWords }),
      ),
      earlierId: orNull(fc.constant(idOf('earlierNeed', 'eerder'))),
    }),
  }),
  withdrawNeed: fc.record({ needId }),
  recordAction: fc.record({
    action: fc.record({
      id: actionId,
      needIds: fc.uniqueArray(needId, { maxLength: 2 }),
      what: words,
      kind: from(ACTION_KINDS),
      ownerId: owner,
      buddyId: orNull(owner),
      dueOn: day,
      visibleSign: words,
    }),
  }),
  withdrawAction: fc.record({ actionId }),
  acceptAction: fc.record({ actionId, revision }),
  declineAction: fc.record({ actionId, reason: words }),
  recordOpenNeed: fc.record({
    openNeed: fc.record({ needId, bottleneck: from(BOTTLENECKS), reason: words, bridging: words, ownerId: owner }),
  }),
  withdrawOpenNeed: fc.record({ needId }),
  nameBuddy: fc.record({ participantId: orNull(participantId) }),
  answerNetworkAsked: fc.record({ asked: fc.boolean(), words: maybeWords }),
  planFollowUp: fc.record({ on: day }),
  writeReflection: fc.record({
    reflection: fc.record({
      id: from(names('reflection', 4)),
      question: words,
      text: words,
      shareable: fc.boolean(),
    }),
  }),
  giveMark: fc.record({ mark: fc.integer({ min: 1, max: 5 }) }),
  shareReflections: fc.constant({}),
  writeSummary: fc.record({
    summary: fc.record({
      id: from(POOL.summaries),
      forIds: fc.uniqueArray(memberId, { minLength: 1, maxLength: 3 }),
      text: words,
    }),
  }),
  withdrawSummary: fc.record({ summaryId: from(POOL.summaries) }),
  approveSummary: fc.record({ summaryId: from(POOL.summaries), revision }),
  recordSummaryMissing: fc.record({ memberId, reason: words }),
  closeEarly: fc.record({ reason: words }),
  establishRecord: fc.constant({}),
  addAmendment: fc.record({
    amendment: fc.record({
      id: from(names('amendment', 3)),
      kind: from(AMENDMENT_KINDS),
      memberId: orNull(memberId),
      text: words,
    }),
  }),
}
