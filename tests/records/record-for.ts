import type { Rehearsal } from '@rondom/server/conference/rehearsal/rehearse.ts'
import type { ParticipantId } from '@rondom/shared/domain/ids.ts'
import { recordOf } from '@rondom/shared/record/record-of.ts'
import { type ConferenceRecord, recordSchema } from '@rondom/shared/wire/record.ts'

/** The record that somebody reads of a rehearsed conference, made from what they are sent; in its own shape. */
export function recordFor(table: Rehearsal, reader: ParticipantId): ConferenceRecord {
  const { state, texts } = table.seenBy(reader)
  return recordSchema.parse(recordOf(state, texts, reader))
}
