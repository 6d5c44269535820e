import type { MemberId, TextId } from '../domain/ids.ts'
import type { ConferenceRecord } from '../wire/record.ts'
import { everyNamed, namedAs, namedOrNobody, type Reading, sureWords } from './reading.ts'

/** What the family said, to the letter, and why a member's words are not there. */
export function wordsOfFamily(reading: Reading): Pick<ConferenceRecord, 'words' | 'wordsMissing'> {
  const { voices, voicesMissing } = reading.state
  return {
    words: Object.values(voices).map(({ id, memberId, mode, words, recordedBy, at, notVisibleTo }) => ({
      ...{ id, mode, at },
      member: namedAs(reading, memberId),
      words: sureWords(reading, words),
      recordedBy: namedOrNobody(reading, recordedBy),
      notVisibleTo: everyNamed(reading, notVisibleTo),
    })),
    wordsMissing: missingOf(reading, voicesMissing),
  }
}

/** Members without something, each with the reason. */
export function missingOf(reading: Reading, reasons: Record<MemberId, TextId>): ConferenceRecord['wordsMissing'] {
  return Object.entries(reasons).map(([memberId, reason]) => ({
    member: namedAs(reading, memberId),
    reason: sureWords(reading, reason),
  }))
}
