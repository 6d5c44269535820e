import type { ConferenceState } from '../domain/conference-state.ts'
import type { ConferenceRecord } from '../wire/record.ts'
import type { PhaseOfRecord } from '../wire/record-people.ts'
import { everyNamed, namedAs, namedOrNobody, type Reading, sureWords, wordsOf } from './reading.ts'
import { missingOf } from './words-of-record.ts'

type ClosingOfRecord = Pick<
  ConferenceRecord,
  'reflections' | 'markSpread' | 'summaries' | 'summariesMissing' | 'closedEarly'
>

/** What people took along, and what the family reads. */
export function closingOfRecord(reading: Reading): ClosingOfRecord {
  const { state } = reading
  return {
    reflections: Object.values(state.reflections).map(({ id, by, question, text, shareable }) => ({
      ...{ id, question, shareable },
      by: namedAs(reading, by),
      text: sureWords(reading, text),
    })),
    // Who may not read the marks knows that they were shared, and nothing of them.
    markSpread: state.markSpread?.length ? state.markSpread : null,
    summaries: Object.values(state.summaries).map(({ id, forIds, text, writtenBy, approvedBy }) => ({
      id,
      for: everyNamed(reading, forIds),
      text: sureWords(reading, text),
      writtenBy: namedAs(reading, writtenBy),
      approvedBy: namedOrNobody(reading, approvedBy),
    })),
    summariesMissing: missingOf(reading, state.summariesMissing),
    closedEarly: state.closedEarly && {
      from: state.closedEarly.from,
      reason: wordsOf(reading, state.closedEarly.reason),
    },
  }
}

/** When each phase began and how many minutes it was; `until` is the end of the last one, null while it lasts. */
export function phasesOfRecord({ phaseTimes }: ConferenceState, until: string | null): PhaseOfRecord[] {
  return phaseTimes.map(({ phase, at }, index) => {
    const end = phaseTimes[index + 1]?.at ?? until
    const minutes = end === null ? null : Math.max(0, Math.round((Date.parse(end) - Date.parse(at)) / 60_000))
    return { phase, startedAt: at, minutes }
  })
}
