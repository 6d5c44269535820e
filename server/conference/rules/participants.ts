import type { CommandOf } from '@rondom/shared/domain/commands.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { PARTYLESS_ROLES, type Participant } from '@rondom/shared/domain/people.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import { happens, no, type Rule } from '../decision.ts'
import { isRestricted } from '../restrictions.ts'
import { all, inPhases, onlyPreparers } from './permission.ts'
import { hasBegun, hasSaidAnything } from './said.ts'
import { seatRefusal } from './seats.ts'
import { collectWords } from './words.ts'

type Input = CommandOf<'recordParticipant'>['participant']

/** Adds someone to the roster, in any phase, or changes what the roster says of them. */
export const recordParticipant: Rule<'recordParticipant'> = {
  may: all(onlyPreparers('R16'), inPhases('preparing', 'closing')),
  decide(state, { participant: input }, context) {
    const existing = state.participants[input.id]
    const refusal =
      deputyRefusal(existing, input, context.actor) ??
      changeRefusal(state, existing, input, context.actor) ??
      keyWorkerRefusal(state, input) ??
      seatRefusal(state, input) ??
      reasonRefusal(state, input)
    if (refusal !== null) return { refusal }
    const words = collectWords(context)
    const isFamily = input.role === 'familyMember'
    const recorded: Participant = {
      ...input,
      reason: isFamily ? null : words.putOptional(input.reason),
      informationLimit: words.putOptional(input.informationLimit),
      writesPerspective: writes(input),
      attendance: existing?.attendance ?? 'expected',
      admission: existing?.admission ?? 'invited',
    }
    return { events: [{ type: 'participantRecorded', participant: recorded }], texts: words.texts }
  },
}

/** A deputy reads what was written for some parties only, and may come to lead: who leads says who that is. */
function deputyRefusal(existing: Participant | undefined, input: Input, actor: Participant): Refusal | null {
  const isAboutDeputy = input.role === 'deputy' || existing?.role === 'deputy'
  return isAboutDeputy && actor.role !== 'facilitator' ? refuse('only_facilitator', 'R13') : null
}

/**
 * Who leads is not rewritten. A seat that somebody took stays theirs: another account in it would read its
 * party's perspective without anyone seeing it come in (rule R29). Nobody moves themselves; once begun, also
 * after a step back, everyone keeps role and party (rule R17), and writes or does not (rule R36).
 */
function changeRefusal(
  state: ConferenceState,
  existing: Participant | undefined,
  input: Input,
  actor: Participant,
): Refusal | null {
  if (existing === undefined) {
    const isFull = Object.keys(state.participants).length >= LIMITS.participants
    return isFull ? refuse('too_many', undefined, { limit: LIMITS.participants }) : null
  }
  if (existing.role === 'facilitator') return refuse('not_allowed', 'R13')
  const isTaken = existing.admission !== 'invited'
  if (isTaken && existing.accountId !== input.accountId) return refuse('in_use', 'R29', { what: existing.name })
  const staysPut =
    existing.role === input.role && existing.partyId === input.partyId && existing.memberId === input.memberId
  if (!staysPut && existing.id === actor.id) return refuse('not_allowed', 'R29')
  if (staysPut && existing.writesPerspective === writes(input)) return null
  return hasBegun(state) ? refuse('in_use', 'R17', { what: existing.name }) : null
}

function writes({ writesPerspective, role }: Input): boolean {
  return writesPerspective && !PARTYLESS_ROLES.includes(role)
}

/** Exactly one key worker, and the same one once the conference has begun (rule R8). */
function keyWorkerRefusal(state: ConferenceState, input: Input): Refusal | null {
  if (input.role !== 'keyWorker') return null
  const other = Object.values(state.participants).find(({ id, role }) => role === 'keyWorker' && id !== input.id)
  return other === undefined ? null : refuse('one_key_worker', 'R8', { name: other.name })
}

/** Who is added while the conference runs comes with a reason (rule R16); before that it may be filled in later. */
function reasonRefusal(state: ConferenceState, input: Input): Refusal | null {
  const mayWait = state.phase === 'preparing' || input.role === 'familyMember'
  return mayWait || input.reason !== '' ? null : refuse('text_missing', 'R16', { field: 'reason' })
}

export const removeParticipant: Rule<'removeParticipant'> = {
  may: all(onlyPreparers(), inPhases('preparing', 'closing')),
  decide(state, { participantId }, context) {
    const participant = state.participants[participantId]
    if (participant === undefined) return no('unknown_person')
    if (participant.role === 'facilitator') return no('not_allowed', 'R13')
    if (isRestricted(state, participantId)) return no('in_use', 'R34', { what: participant.name })
    if (hasBegun(state)) {
      if (participant.role === 'keyWorker') return no('one_key_worker', 'R8', { name: participant.name })
      const cards = context.readings.perspectives[participant.partyId ?? '']?.cards ?? []
      const stays =
        state.initiatorId === participantId ||
        hasSaidAnything(state, participantId) ||
        cards.some((card) => card.authorId === participantId)
      if (stays) return no('in_use', 'R17', { what: participant.name })
    }
    return happens({ type: 'participantRemoved', participantId })
  },
}

export const nameInitiator: Rule<'nameInitiator'> = {
  may: all(onlyPreparers('R9'), inPhases('preparing', 'preparing')),
  decide: (state, { participantId }) =>
    state.participants[participantId] === undefined
      ? no('unknown_person', 'R9')
      : happens({ type: 'initiatorNamed', participantId }),
}
