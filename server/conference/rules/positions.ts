import type { PositionInput } from '@rondom/shared/domain/commands.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { judgementItem } from '@rondom/shared/domain/derived.ts'
import type { EventOf } from '@rondom/shared/domain/events.ts'
import type { MemberId, PartyId } from '@rondom/shared/domain/ids.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import type { Context, Rule } from '../decision.ts'
import { lastJudgement } from '../judgement-check.ts'
import { speaksForParty } from '../people-at-table.ts'
import { missingPositions, positionsOf, revealedPositions, revealedReasons } from '../positions-of-version.ts'
import { readerOf, seesItem } from '../reader.ts'
import { all, inPhases, notBlind, onlyParties, onlyPreparers, type Permission } from './permission.ts'
import { recordingRefusal } from './voices.ts'
import { collectWords, type Words } from './words.ts'

type Taken = EventOf<'positionTaken'>

const judging = inPhases('judging', 'judging')

/** To whom the judgement is closed there is none (rule R57). */
const judgementIsPut: Permission = (state, actor) => {
  const last = lastJudgement(state)
  const sees = last !== undefined && seesItem(readerOf(state, {}, actor), judgementItem(last.version))
  return sees ? null : refuse('no_judgement', 'R60')
}

/** One position per party, signed by who gives it; it can be changed until all are shown (rules R61, R62). */
export const takePosition: Rule<'takePosition'> = {
  may: all(
    onlyParties,
    (_, actor) => (speaksForParty(actor) ? null : refuse('not_allowed', 'R61')),
    judging,
    notBlind,
    judgementIsPut,
    (state) => (positionsOf(state).shown === null ? null : refuse('positions_shown', 'R62')),
  ),
  decide(state, input, context) {
    const { actor } = context
    const partyId = actor.partyId ?? ''
    const refusal = inputRefusal(state, input) ?? ownRefusal(state, partyId, actor)
    if (refusal !== null) return { refusal }
    const words = collectWords(context)
    const taken = positionTaken(input, partyId, false, context, words)
    const isLast = missingPositions(state).parties.every((id) => id === partyId)
    return { events: isLast ? [taken, revealedPositions(state, null, taken)] : [taken], texts: words.texts }
  },
}

/**
 * The position of a member who is not live, told to key worker or facilitator (rule R63). One that comes
 * after the others were shown completes them, and changes nothing that stands.
 */
export const recordPosition: Rule<'recordPosition'> = {
  may: all(onlyPreparers('R63'), judging, notBlind, judgementIsPut),
  decide(state, { memberId, ...input }, context) {
    const { actor } = context
    const recording = recordingRefusal(state, actor, memberId)
    if (recording !== null) return { refusal: { ...recording, rule: 'R63' } }
    const refusal = inputRefusal(state, input) ?? recordedRefusal(state, memberId, actor)
    if (refusal !== null) return { refusal }
    const words = collectWords(context)
    const taken = positionTaken(input, memberId, true, context, words)
    const { shown, reason, reasons } = positionsOf(state)
    return {
      events: [
        taken,
        ...(shown === null ? [] : [revealedPositions(state, reason, taken)]),
        ...(reasons === null ? [] : [revealedReasons(state, taken)]),
      ],
      texts: words.texts,
    }
  },
}

function inputRefusal(state: ConferenceState, { version, kind, dissent }: PositionInput): Refusal | null {
  if (version !== lastJudgement(state)?.version) return refuse('version_passed', 'R60')
  if (kind === 'dissents') return dissent === null ? refuse('dissent_needed', 'R62') : null
  return dissent === null ? null : refuse('dissent_without_dissenting', 'R62')
}

/** A dissent is a person's own: a colleague does not write over it. What was written down for you is yours. */
function ownRefusal(state: ConferenceState, partyId: PartyId, actor: Participant): Refusal | null {
  const standing = takenBy(state, partyId)
  const isSomebodyElses = standing?.dissent != null && !standing.position.recorded && standing.position.by !== actor.id
  return isSomebodyElses ? refuse('only_yourself', 'R62') : null
}

/** Recorded once; who wrote it down may mend it until it is shown, and nobody what the member took. */
function recordedRefusal(state: ConferenceState, memberId: MemberId, actor: Participant): Refusal | null {
  const standing = takenBy(state, memberId)
  if (standing === undefined) return null
  if (positionsOf(state).shown !== null) return refuse('positions_shown', 'R62')
  if (!standing.position.recorded) return refuse('voice_is_theirs', 'R63')
  return standing.position.by === actor.id ? null : refuse('only_yourself', 'R63')
}

function takenBy(state: ConferenceState, partyId: PartyId | MemberId) {
  return state.takenPositions[lastJudgement(state)?.version ?? 0]?.[partyId]
}

function positionTaken(
  { version, kind, motivation, dissent }: PositionInput,
  partyId: PartyId | MemberId,
  recorded: boolean,
  { actor }: Context,
  words: Words,
): Taken {
  const signed = { version, partyId, by: actor.id, recorded }
  return {
    type: 'positionTaken',
    position: { ...signed, kind, motivation: words.putOptional(motivation) },
    dissent: dissent && {
      ...signed,
      verbatim: words.put(dissent.verbatim),
      wouldChangeMyMind: words.put(dissent.wouldChangeMyMind),
      revisitOn: dissent.revisitOn,
    },
  }
}
