import type { CommandType } from '@rondom/shared/domain/commands.ts'
import type { Rule } from '../decision.ts'
import { recordAction, withdrawAction } from './actions.ts'
import { admit, recordAttendance, turnAway } from './admission.ts'
import { giveAdvice } from './advice.ts'
import { addAmendment } from './amendments.ts'
import { acceptAction, declineAction } from './answers.ts'
import { checkIn } from './checking-in.ts'
import { recordConsent } from './consents.ts'
import { answerDangerCheck, callDangerCheck } from './danger.ts'
import { recordDecision, withdrawDecision } from './decisions.ts'
import { concludeDifference, recordDifference, withdrawDifference } from './differences.ts'
import { closeEarly, establishRecord } from './establishing.ts'
import { handOverFacilitation, takeOverFacilitation } from './facilitation.ts'
import { recordMember, removeMember } from './household.ts'
import { putToPositions } from './judgement.ts'
import { changeKeyWorker } from './key-worker.ts'
import { addLateNote } from './late-notes.ts'
import { giveRating, revealRatingSpread } from './later-ratings.ts'
import { recordNeed, withdrawNeed } from './needs.ts'
import { correctNote, markKnownToo, markUniquelyKnown, reactToNote } from './notes.ts'
import { recordOpenNeed, withdrawOpenNeed } from './open-needs.ts'
import { reconsiderDecision, takeDecision, writeOutcome } from './outcomes.ts'
import { nameInitiator, recordParticipant, removeParticipant } from './participants.ts'
import { recordParty, removeParty } from './parties.ts'
import { changePhase } from './phases.ts'
import { answerNetworkAsked, nameBuddy, planFollowUp } from './plan.ts'
import { recordPosition, takePosition } from './positions.ts'
import { describeCase, planMeeting, recordTimelineEntry, removeTimelineEntry } from './preparation.ts'
import { recordRating, revealRatingNames } from './ratings.ts'
import { declareReady, skipBlindWriting, withdrawReady } from './ready.ts'
import { giveMark, shareReflections, writeReflection } from './reflections.ts'
import { release } from './release.ts'
import { reveal, startSilentRound } from './reveal.ts'
import { revealPositionReasons, revealPositions } from './showing-positions.ts'
import { approveSummary, recordSummaryMissing, withdrawSummary, writeSummary } from './summaries.ts'
import { lowerHand, raiseHand, showQuestion, startSilentMinute, startTimer, stopTimer } from './timers.ts'
import { endTurn, giveTurn, orderRound } from './turns.ts'
import { recordVoice, recordVoiceMissing } from './voices.ts'

/** One rule per command; a command without a rule does not compile. */
export const RULES: { [K in CommandType]: Rule<K> } = {
  describeCase,
  planMeeting,
  recordMember,
  removeMember,
  recordParty,
  removeParty,
  recordParticipant,
  removeParticipant,
  nameInitiator,
  recordConsent,
  recordTimelineEntry,
  removeTimelineEntry,
  changePhase,
  admit,
  turnAway,
  recordAttendance,
  handOverFacilitation,
  takeOverFacilitation,
  callDangerCheck,
  answerDangerCheck,
  checkIn,
  recordVoice,
  recordVoiceMissing,
  recordRating,
  declareReady,
  withdrawReady,
  reveal,
  revealRatingNames,
  startSilentRound,
  skipBlindWriting,
  orderRound,
  giveTurn,
  endTurn,
  raiseHand,
  lowerHand,
  startTimer,
  stopTimer,
  startSilentMinute,
  showQuestion,
  markUniquelyKnown,
  markKnownToo,
  reactToNote,
  correctNote,
  recordDifference,
  withdrawDifference,
  concludeDifference,
  release,
  putToPositions,
  takePosition,
  recordPosition,
  revealPositions,
  revealPositionReasons,
  recordDecision,
  withdrawDecision,
  giveAdvice,
  writeOutcome,
  takeDecision,
  reconsiderDecision,
  changeKeyWorker,
  recordNeed,
  withdrawNeed,
  recordAction,
  withdrawAction,
  acceptAction,
  declineAction,
  recordOpenNeed,
  withdrawOpenNeed,
  nameBuddy,
  answerNetworkAsked,
  planFollowUp,
  writeReflection,
  giveMark,
  shareReflections,
  writeSummary,
  withdrawSummary,
  approveSummary,
  recordSummaryMissing,
  closeEarly,
  establishRecord,
  addAmendment,
  giveRating,
  revealRatingSpread,
  addLateNote,
}
