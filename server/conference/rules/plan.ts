import { dayAfter } from '@rondom/shared/domain/calendar.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { ConferenceRole } from '@rondom/shared/domain/people.ts'
import { refuse } from '@rondom/shared/domain/refusals.ts'
import { happens, type Rule } from '../decision.ts'
import { beforeRefusal } from './days.ts'
import { all, inPhases, onlyPreparers } from './permission.ts'
import { collectWords } from './words.ts'

const mayPlan = all(onlyPreparers('R80'), inPhases('deciding', 'closing'))

/** Colleagues who can stand beside the key worker. */
const BUDDY_ROLES: readonly ConferenceRole[] = ['professional', 'teamManager', 'deputy']

/** Who stands beside the key worker; null for nobody (any more). */
export const nameBuddy: Rule<'nameBuddy'> = {
  may: mayPlan,
  decide(state, { participantId }) {
    const refusal = participantId === null ? null : buddyRefusal(state, participantId)
    return refusal === null ? happens({ type: 'buddyNamed', participantId }) : { refusal }
  },
}

function buddyRefusal(state: ConferenceState, participantId: string) {
  const participant = state.participants[participantId]
  if (participant === undefined) return refuse('unknown_person', 'R90')
  return BUDDY_ROLES.includes(participant.role) ? null : refuse('not_allowed', 'R90')
}

/** "Is het netwerk gevraagd?" */
export const answerNetworkAsked: Rule<'answerNetworkAsked'> = {
  may: mayPlan,
  decide(_, { asked, words: said }, context) {
    const words = collectWords(context)
    return { events: [{ type: 'networkAsked', asked, words: words.putOptional(said) }], texts: words.texts }
  },
}

/** The day to look back lies after the conference (rule R82). */
export const planFollowUp: Rule<'planFollowUp'> = {
  may: mayPlan,
  decide(state, { on }) {
    const refusal = beforeRefusal(on, dayAfter(state.facts.conferenceOn), 'R82')
    return refusal === null ? happens({ type: 'followUpPlanned', on }) : { refusal }
  },
}
