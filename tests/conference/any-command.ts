import { CAST, PARTIES } from '@rondom/server/conference/rehearsal/cast.ts'
import { FACTS, idOf } from '@rondom/server/conference/rehearsal/rehearse.ts'
import type { Command, CommandShapes, CommandType } from '@rondom/shared/domain/commands.ts'
import { CONSENT_STATUSES } from '@rondom/shared/domain/consents.ts'
import { NOTE_COLUMNS, NOTE_REACTIONS } from '@rondom/shared/domain/notes.ts'
import { COMMAND_TYPES, parseCommand } from '@rondom/shared/wire/commands.ts'
import * as fc from 'fast-check'
import { anyParticipant } from './any-seat.ts'
import { JUDGING_FIELDS } from './judging-commands.ts'
import { PLAN_FIELDS } from './plan-commands.ts'
import { basis, memberId, noteId, POOL, participantId, partyOrMember, recipients, restriction } from './pool.ts'
import { day, from, maybeWords, orNull, words } from './random-words.ts'

/** What the fields of each command can be. */
const FIELDS: { [K in CommandType]: fc.Arbitrary<CommandShapes[K]> } = {
  describeCase: fc.record({ facts: fc.record({ ...constants(FACTS), code: from(['R-1', '']) }) }),
  planMeeting: fc.constant({
    plan: { type: 'conference', learningQuestion: '', form: 'short', startsAt: null, place: 'wijkhuis' },
  }),
  recordMember: fc.record({
    member: fc.record({
      id: memberId,
      name: from(['Noor', 'Esther', 'Ruben']),
      kind: from(['child', 'adult'] as const),
      relation: fc.constant('familie'),
      birthMonth: orNull(from(['2010-01', '2013-01', '2019-01'])),
      custody: fc.boolean(),
      live: fc.boolean(),
      informed: orNull(fc.boolean()),
      notInformedReason: orNull(words),
    }),
  }),
  removeMember: fc.record({ memberId }),
  recordParty: fc.record({
    party: fc.record({
      id: from(POOL.parties),
      kind: from(['organisation', 'organisation', 'network'] as const),
      name: from(['School', 'Politie', 'Buurvrouw']),
      organisationType: from(['school', 'police', 'local_team', 'informal_network'] as const),
      ground: maybeWords,
      purpose: maybeWords,
      necessity: maybeWords,
    }),
  }),
  removeParty: fc.record({ partyId: from(POOL.parties) }),
  recordParticipant: anyParticipant.map((participant) => ({ participant })),
  removeParticipant: fc.record({ participantId }),
  nameInitiator: fc.record({ participantId }),
  recordConsent: fc.record({
    consent: fc.record({
      aboutId: memberId,
      byId: memberId,
      status: from(CONSENT_STATUSES),
      scope: from(['full', 'partial'] as const),
      terms: maybeWords,
      reason: maybeWords,
      returnOn: orNull(day),
    }),
  }),
  recordTimelineEntry: fc.record({
    entry: fc.record({
      id: from(POOL.entries),
      kind: from(['event', 'help', 'judgement'] as const),
      on: from(['2024', '2025-05']),
      text: words,
      source: fc.constant('school'),
      notVisibleTo: restriction,
    }),
  }),
  removeTimelineEntry: fc.record({ entryId: from(POOL.entries) }),
  changePhase: fc.record({ direction: from(['forward', 'forward', 'back'] as const), reason: orNull(words) }),
  admit: fc.record({ participantId }),
  turnAway: fc.record({ participantId }),
  recordAttendance: fc.record({ participantId, attendance: from(['expected', 'absent'] as const) }),
  handOverFacilitation: fc.record({ to: fc.oneof(fc.constant(CAST.deputy), participantId) }),
  takeOverFacilitation: fc.constant({}),
  callDangerCheck: fc.constant({}),
  answerDangerCheck: fc.record({
    danger: fc.boolean(),
    whatNow: orNull(words),
    ownerName: orNull(fc.constant('Bram')),
    byTime: orNull(fc.constant('2026-03-10T10:00:00Z')),
  }),
  checkIn: fc.record({ line: words, informationLimit: maybeWords }),
  recordVoice: fc.record({
    voiceId: from(POOL.voices),
    memberId,
    mode: from(['present', 'drawing', 'told_to_key_worker'] as const),
    words,
    notVisibleTo: restriction,
  }),
  recordVoiceMissing: fc.record({ memberId, reason: words }),
  recordRating: fc.record({
    memberId,
    round: from([1, 1, 1, 2, 3] as const),
    score: fc.integer({ min: 0, max: 10 }),
    reason: words,
    whatWouldMakeItOneHigher: orNull(words),
  }),
  declareReady: fc.constant({}),
  withdrawReady: fc.constant({}),
  reveal: fc.record({ reason: orNull(words) }),
  revealRatingNames: fc.record({ round: from([1, 1, 2, 3] as const) }),
  startSilentRound: fc.constant({}),
  skipBlindWriting: fc.constant({}),
  orderRound: fc.record({ order: fc.oneof(fc.array(partyOrMember, { maxLength: 6 }), someOrder()) }),
  giveTurn: fc.record({ partyId: partyOrMember }),
  endTurn: fc.record({ passed: fc.boolean() }),
  raiseHand: fc.constant({}),
  lowerHand: fc.record({ participantId }),
  startTimer: fc.record({ seconds: fc.integer({ min: 10, max: 3600 }) }),
  stopTimer: fc.constant({}),
  startSilentMinute: fc.constant({}),
  showQuestion: fc.record({ number: orNull(fc.integer({ min: 1, max: 43 })) }),
  markUniquelyKnown: fc.record({ noteId, marked: fc.boolean() }),
  markKnownToo: fc.record({ noteId, known: fc.boolean() }),
  reactToNote: fc.record({ noteId, reaction: orNull(from(NOTE_REACTIONS)) }),
  correctNote: fc.record({ noteId, basis }),
  ...JUDGING_FIELDS,
  ...PLAN_FIELDS,
  addLateNote: fc.record({
    note: fc.record({
      id: noteId,
      column: from(NOTE_COLUMNS),
      text: maybeWords,
      basis,
      withheld: fc.boolean(),
      scope: recipients,
      notVisibleTo: restriction,
    }),
  }),
}

/** The order of the parties that there are, some of them, or one twice. */
function someOrder() {
  return fc.array(from(Object.values(PARTIES)), { maxLength: 5 })
}

function constants<T extends object>(values: T) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, fc.constant(value)])) as {
    [K in keyof T]: fc.Arbitrary<T[K]>
  }
}

/** What the table does, and what can be recorded again; what else prepares comes up less often. */
const OFTEN = new Set<CommandType>([
  ...COMMAND_TYPES.slice(COMMAND_TYPES.indexOf('changePhase')),
  'recordParticipant',
  'recordTimelineEntry',
])

function commandOf(type: CommandType): fc.Arbitrary<Command> {
  return (FIELDS[type] as fc.Arbitrary<object>).map((fields) => ({ type, ...fields }) as Command)
}

/** Any command that passes the schema of the wire, sensible or not. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  ...COMMAND_TYPES.map((type) => ({ weight: OFTEN.has(type) ? 3 : 1, arbitrary: commandOf(type) })),
)

/** True when the wire lets this command through: what the generator makes must be what the server can get. */
export function passesTheWire(command: Command): boolean {
  return 'command' in parseCommand({ ...command, id: idOf('command', 'proef') })
}
