import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { isFrom, type Phase } from '@rondom/shared/domain/phases.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'

/** Whether somebody may give a command at all now: null, or why not. */
export type Permission = (state: ConferenceState, actor: Participant) => Refusal | null

/** The first reason to say no, or null. Role comes before phase, so that the reason that stays is told. */
export function all(...permissions: Permission[]): Permission {
  return (state, actor) => {
    for (const permission of permissions) {
      const refusal = permission(state, actor)
      if (refusal !== null) return refusal
    }
    return null
  }
}

export const anyone: Permission = () => null

export function onlyFacilitator(rule?: string): Permission {
  return (_, actor) => (actor.role === 'facilitator' ? null : refuse('only_facilitator', rule))
}

/** Facilitator and key worker prepare together. */
export function onlyPreparers(rule?: string): Permission {
  return (_, actor) =>
    actor.role === 'facilitator' || actor.role === 'keyWorker' ? null : refuse('only_key_worker', rule)
}

/** From one phase up to and including another (rule R5). */
export function inPhases(first: Phase, last: Phase): Permission {
  return ({ phase }) => (isWithin(phase, first, last) ? null : refuse('wrong_phase', 'R5'))
}

/** True when `phase` is one of those from `first` up to and including `last`. */
export function isWithin(phase: Phase, first: Phase, last: Phase): boolean {
  return isFrom(phase, first) && isFrom(last, phase)
}

/** While people sit at the table. */
export const atTheTable = inPhases('checkingIn', 'closing')

/** Speaks for a party; the facilitator stays neutral (rules R11, R12). */
export const onlyParties: Permission = (_, actor) => {
  if (actor.role === 'facilitator') return refuse('facilitator_is_neutral', 'R12')
  return actor.partyId === null ? refuse('not_allowed', 'R11') : null
}

/** Writes in a perspective. */
export const onlyWriters: Permission = all(onlyParties, (_, actor) =>
  actor.writesPerspective ? null : refuse('not_allowed', 'R29'),
)

/** Has seen what was revealed: not while writing blind. */
export const notBlind: Permission = (state, actor) =>
  state.blind.includes(actor.id) ? refuse('writing_blind', 'R38') : null
