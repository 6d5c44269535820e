import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { refuse } from '@rondom/shared/domain/refusals.ts'
import { happens, no, type Rule } from '../decision.ts'
import { all, atTheTable, onlyFacilitator } from './permission.ts'

/** A soft timer: it shows and never gates. */
export const startTimer: Rule<'startTimer'> = {
  may: all(onlyFacilitator(), atTheTable),
  decide: (_state, { seconds }, { now }) =>
    happens({ type: 'timerStarted', timer: { startedAt: now, seconds, purpose: 'phase' } }),
}

export const stopTimer: Rule<'stopTimer'> = {
  may: all(onlyFacilitator(), atTheTable),
  decide: (state) => (state.timer === null ? no('already_done') : happens({ type: 'timerStopped' })),
}

/** Anyone can ask for a minute of silence, once per phase (rule R45). */
export const startSilentMinute: Rule<'startSilentMinute'> = {
  may: all(atTheTable, (state, actor) =>
    state.silentMinutes[state.phase]?.includes(actor.id) ? refuse('silent_minute_used', 'R45') : null,
  ),
  decide: ({ phase }, _command, { actor, now }) =>
    happens({
      type: 'silentMinuteStarted',
      participantId: actor.id,
      phase,
      timer: { startedAt: now, seconds: LIMITS.silentMinuteSeconds, purpose: 'silent_minute' },
    }),
}

export const showQuestion: Rule<'showQuestion'> = {
  may: all(onlyFacilitator(), atTheTable),
  decide: (state, { number }) =>
    state.questionCard === number ? no('already_done') : happens({ type: 'questionShown', number }),
}

export const raiseHand: Rule<'raiseHand'> = {
  may: all(atTheTable, (state, actor) => (state.hands.includes(actor.id) ? refuse('already_done') : null)),
  decide: (_state, _command, { actor }) => happens({ type: 'handRaised', participantId: actor.id }),
}

/** One's own hand, or anyone's by the facilitator. */
export const lowerHand: Rule<'lowerHand'> = {
  may: atTheTable,
  decide(state, { participantId }, { actor }) {
    if (participantId !== actor.id && actor.role !== 'facilitator') return no('only_yourself')
    return state.hands.includes(participantId) ? happens({ type: 'handLowered', participantId }) : no('already_done')
  },
}
