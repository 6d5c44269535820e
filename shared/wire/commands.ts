import { z } from 'zod'
import type { Command, CommandType, IdentifiedCommand } from '../domain/commands.ts'
import { DERIVED_ITEM } from '../domain/derived.ts'
import { DIFFERENCE_RESULTS } from '../domain/differences.ts'
import { LIMITS } from '../domain/limits.ts'
import { NOTE_REACTIONS } from '../domain/notes.ts'
import { ATTENDANCES } from '../domain/people.ts'
import { LAST_QUESTION } from '../domain/questions.ts'
import { HIGHEST_SCORE, LOWEST_SCORE } from '../domain/ratings.ts'
import { VOICE_MODES } from '../domain/voices.ts'
import { difference, positionFields } from './judging-inputs.ts'
import { lateNote, noteBasis } from './note-inputs.ts'
import { PLAN_COMMAND_FIELDS } from './plan-commands.ts'
import {
  caseFacts,
  consent,
  meetingPlan,
  member,
  participant,
  rosterParty,
  timelineEntry,
} from './preparation-inputs.ts'
import { id, instant, name, optionalWords, party, person, persons, words } from './values.ts'

const nothing = {}
const participantId = id('participant')
const memberId = id('member')
const noteId = id('note')
const round = z.union([z.literal(1), z.literal(2), z.literal(3)])

const ratingFields = {
  round,
  score: z.number().int().min(LOWEST_SCORE).max(HIGHEST_SCORE),
  reason: words(LIMITS.ratingReason),
  whatWouldMakeItOneHigher: words(LIMITS.ratingReason).nullable(),
}

/** The fields of each command; anything else in it is refused. */
const COMMAND_FIELDS = {
  describeCase: { facts: caseFacts },
  planMeeting: { plan: meetingPlan },
  recordMember: { member },
  removeMember: { memberId },
  recordParty: { party: rosterParty },
  removeParty: { partyId: id('party') },
  recordParticipant: { participant },
  removeParticipant: { participantId },
  nameInitiator: { participantId },
  recordConsent: { consent },
  recordTimelineEntry: { entry: timelineEntry },
  removeTimelineEntry: { entryId: id('timelineEntry') },
  changePhase: {
    direction: z.enum(['forward', 'back']),
    reason: words(LIMITS.reason).nullable(),
  },
  admit: { participantId },
  turnAway: { participantId },
  recordAttendance: { participantId, attendance: z.enum(ATTENDANCES) },
  handOverFacilitation: { to: participantId },
  takeOverFacilitation: nothing,
  callDangerCheck: nothing,
  answerDangerCheck: {
    danger: z.boolean(),
    whatNow: words(LIMITS.whatNow).nullable(),
    ownerName: name.nullable(),
    byTime: instant.nullable(),
  },
  checkIn: {
    line: words(LIMITS.checkInLine),
    informationLimit: optionalWords(LIMITS.informationLimit),
  },
  recordVoice: {
    voiceId: id('voice'),
    memberId,
    mode: z.enum(VOICE_MODES),
    words: words(LIMITS.voiceWords),
    notVisibleTo: persons,
  },
  recordVoiceMissing: { memberId, reason: words(LIMITS.reason) },
  recordRating: { memberId, ...ratingFields },
  declareReady: nothing,
  withdrawReady: nothing,
  reveal: { reason: words(LIMITS.reason).nullable() },
  revealRatingNames: { round },
  startSilentRound: nothing,
  skipBlindWriting: nothing,
  orderRound: { order: z.array(party).max(LIMITS.parties + LIMITS.members) },
  giveTurn: { partyId: party },
  endTurn: { passed: z.boolean() },
  raiseHand: nothing,
  lowerHand: { participantId },
  startTimer: { seconds: z.number().int().min(10).max(LIMITS.timerSeconds) },
  stopTimer: nothing,
  startSilentMinute: nothing,
  showQuestion: { number: z.number().int().min(1).max(LAST_QUESTION).nullable() },
  markUniquelyKnown: { noteId, marked: z.boolean() },
  markKnownToo: { noteId, known: z.boolean() },
  reactToNote: { noteId, reaction: z.enum(NOTE_REACTIONS).nullable() },
  correctNote: { noteId, basis: noteBasis },
  recordDifference: { difference },
  withdrawDifference: { differenceId: id('difference') },
  concludeDifference: {
    differenceId: id('difference'),
    result: words(LIMITS.differenceText),
    resultKind: z.enum(DIFFERENCE_RESULTS),
  },
  release: { item: z.string().regex(DERIVED_ITEM), to: person },
  putToPositions: nothing,
  takePosition: positionFields,
  recordPosition: { ...positionFields, memberId },
  revealPositions: { reason: words(LIMITS.reason).nullable() },
  revealPositionReasons: nothing,
  ...PLAN_COMMAND_FIELDS,
  giveRating: ratingFields,
  revealRatingSpread: { round },
  addLateNote: { note: lateNote },
} as const satisfies Record<CommandType, z.ZodRawShape>

export const COMMAND_TYPES = Object.keys(COMMAND_FIELDS) as CommandType[]

const schemas = new Map(
  COMMAND_TYPES.map((type) => [
    type,
    z.strictObject({ id: id('command'), type: z.literal(type), ...COMMAND_FIELDS[type] }),
  ]),
)

/** The result of reading a command from the wire: the command, or the field that is wrong. */
export type ParsedCommand = { command: IdentifiedCommand } | { unknown: true } | { field: string }

/** Reads a command as it came in. Never throws. */
export function parseCommand(input: unknown): ParsedCommand {
  const type = (input as { type?: unknown } | null | undefined)?.type
  const schema = typeof type === 'string' ? schemas.get(type as CommandType) : undefined
  if (schema === undefined) return { unknown: true }
  const parsed = schema.safeParse(input)
  if (parsed.success) return { command: parsed.data as unknown as IdentifiedCommand }
  const issue = parsed.error.issues[0]
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : issue?.path
  return { field: (keys ?? []).join('.') || 'type' }
}

type Fields = typeof COMMAND_FIELDS
type ParsedShapes = {
  [K in CommandType]: { type: K } & { -readonly [F in keyof Fields[K]]: z.infer<Fields[K][F]> }
}[CommandType]
/** The schemas and the domain's command shapes say the same; this line fails to compile where they do not. */
export const schemasMatchCommands: [ParsedShapes] extends [Command]
  ? [Command] extends [ParsedShapes]
    ? true
    : never
  : never = true
