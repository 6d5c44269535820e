import type { FamilySummary } from '@rondom/shared/domain/closing.ts'
import { amendmentItem } from '@rondom/shared/domain/derived.ts'
import type { MemberId } from '@rondom/shared/domain/ids.ts'
import { isProfessional, type Reader, seesItem } from './reader.ts'
import { type Redaction, whole } from './sight.ts'

type ClosingEvent =
  | 'reflectionWritten'
  | 'markGiven'
  | 'reflectionsShared'
  | 'summaryWritten'
  | 'summaryWithdrawn'
  | 'summaryApproved'
  | 'summaryMissing'
  | 'conferenceClosedEarly'
  | 'recordEstablished'
  | 'amendmentAdded'

/** Reflections, family summaries, and the record. */
export const CLOSING_REDACTIONS: { [K in ClosingEvent]: Redaction<K> } = {
  reflectionWritten: (event, { reader }) => (event.reflection.by === reader.id ? event : null),
  markGiven: (event, { reader }) => (event.by === reader.id ? event : null),
  // That they were shared is for everyone; what others wrote, and the marks, for who works with it.
  reflectionsShared(event, { reader }) {
    if (isAtWork(reader)) return event
    return { ...event, reflections: event.reflections.filter(({ by }) => by === reader.id), marks: [] }
  },
  summaryWritten: (event, { reader }) => (isAtWork(reader) ? event : null),
  summaryApproved: (event, { reader }) => (readsSummary(reader, event.summary.forIds) ? event : null),
  // Who never read it must not learn by its going that it was there.
  summaryWithdrawn(event, { before, reader }) {
    const shown = before.summariesShown[event.summaryId]
    if (isAtWork(reader)) return event
    return shown !== undefined && readsSummary(reader, shown) ? event : null
  },
  summaryMissing: (event, { reader }) => (isAtWork(reader) || reader.role === 'teamManager' ? event : null),
  conferenceClosedEarly: (event, { reader }) =>
    isProfessional(reader) || reader.role === 'teamManager' ? event : { ...event, reason: null },
  recordEstablished: whole,
  // What was written down of one's own words is never closed.
  amendmentAdded(event, { reader }) {
    const { id, by, memberId } = event.amendment
    const isTheirs = by === reader.id || isMember(reader, memberId)
    return isTheirs || seesItem(reader, amendmentItem(id)) ? event : null
  },
}

function isAtWork(reader: Reader): boolean {
  return isProfessional(reader) && !reader.blind
}

function isMember({ role, memberId }: Reader, id: MemberId | null): boolean {
  return role === 'familyMember' && id !== null && memberId === id
}

/** Members read what was approved for them; who is named in a restriction only what is theirs alone (rule R85). */
function readsSummary(reader: Reader, forIds: FamilySummary['forIds']): boolean {
  if (isAtWork(reader) || reader.role === 'teamManager') return true
  return forIds.some((id) => isMember(reader, id)) && (forIds.length === 1 || !reader.named)
}
