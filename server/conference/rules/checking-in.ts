import type { ConferenceEvent } from '@rondom/shared/domain/events.ts'
import type { Rule } from '../decision.ts'
import { atTheTable } from './permission.ts'
import { collectWords } from './words.ts'

/** Everyone for themselves, late joiners too; a second time replaces the first line. */
export const checkIn: Rule<'checkIn'> = {
  may: atTheTable,
  decide(_state, { line, informationLimit }, context) {
    const { actor, now } = context
    const words = collectWords(context)
    const checkedIn: ConferenceEvent = {
      type: 'checkedIn',
      participantId: actor.id,
      line: words.put(line),
      informationLimit: words.putOptional(informationLimit),
      at: now,
    }
    // Who was recorded absent and speaks is here.
    const isBack = actor.attendance === 'absent'
    const back: ConferenceEvent = { type: 'attendanceRecorded', participantId: actor.id, attendance: 'expected' }
    return { events: isBack ? [back, checkedIn] : [checkedIn], texts: words.texts }
  },
}
