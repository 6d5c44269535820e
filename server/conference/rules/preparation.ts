import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { TimelineEntry } from '@rondom/shared/domain/meeting.ts'
import { happens, no, type Rule } from '../decision.ts'
import { areKnown } from '../restrictions.ts'
import { isLearningMember } from './household.ts'
import { all, inPhases, onlyFacilitator, onlyPreparers } from './permission.ts'
import { collectWords } from './words.ts'

const preparing = inPhases('preparing', 'preparing')

export const describeCase: Rule<'describeCase'> = {
  may: all(onlyPreparers(), preparing),
  decide: (_state, { facts }) => happens({ type: 'caseDescribed', facts }),
}

export const planMeeting: Rule<'planMeeting'> = {
  may: all(onlyFacilitator(), preparing),
  decide(state, { plan }) {
    const real = plan.type === 'learning' && Object.values(state.members).some((member) => !isLearningMember(member))
    return real ? no('real_name', 'R93') : happens({ type: 'meetingPlanned', plan })
  },
}

/** The history of family and help can be added to until the conference closes. */
export const recordTimelineEntry: Rule<'recordTimelineEntry'> = {
  may: all(onlyPreparers(), inPhases('preparing', 'closing')),
  decide(state, { entry }, context) {
    const isNew = state.timeline[entry.id] === undefined
    if (isNew && Object.keys(state.timeline).length >= LIMITS.timelineEntries) {
      return no('too_many', undefined, { limit: LIMITS.timelineEntries })
    }
    if (!areKnown(state, entry.notVisibleTo)) return no('restricted_person_unknown', 'R34')
    const words = collectWords(context)
    const recorded: TimelineEntry = { ...entry, text: words.put(entry.text) }
    return { events: [{ type: 'timelineRecorded', entry: recorded }], texts: words.texts }
  },
}

export const removeTimelineEntry: Rule<'removeTimelineEntry'> = {
  may: all(onlyPreparers(), inPhases('preparing', 'closing')),
  decide: (state, { entryId }) =>
    state.timeline[entryId] === undefined ? no('unknown_card') : happens({ type: 'timelineRemoved', entryId }),
}
