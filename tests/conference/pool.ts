import { CAST, HOUSEHOLD, PARTIES } from '@rondom/server/conference/rehearsal/cast.ts'
import { idOf } from '@rondom/server/conference/rehearsal/rehearse.ts'
import type { IdKind } from '@rondom/shared/domain/ids.ts'
import { NOTE_CERTAINTIES, NOTE_NATURES, SOURCE_TYPES } from '@rondom/shared/domain/notes.ts'
import * as fc from 'fast-check'
import { day, from, orNull, words } from './random-words.ts'

/** Readable ids of things that a random command may make. */
export const names = (kind: IdKind, n: number) => Array.from({ length: n }, (_, index) => idOf(kind, `nieuw${index}x`))

/** Everyone and everything that random commands speak of; some of it does not exist until a command makes it. */
export const POOL = {
  participants: [...Object.values(CAST), ...names('participant', 4)],
  parties: [PARTIES.team, PARTIES.school, PARTIES.police, PARTIES.granny, ...names('party', 2)],
  members: [...Object.values(HOUSEHOLD), ...names('member', 1)],
  notes: names('note', 16),
  voices: names('voice', 4),
  entries: names('timelineEntry', 3),
  accounts: names('account', 2),
  differences: names('difference', 3),
  decisions: names('decision', 3),
  needs: names('need', 3),
  actions: names('action', 3),
  summaries: names('summary', 3),
}

export const participantId = from(POOL.participants)
export const memberId = from(POOL.members)
export const noteId = from(POOL.notes)
export const partyOrMember = from([...POOL.parties, ...POOL.members])
/** Mostly nobody; sometimes somebody, sometimes one who cannot be named. */
export const restriction = fc.oneof(
  { weight: 3, arbitrary: fc.constant<string[]>([]) },
  { weight: 2, arbitrary: fc.uniqueArray(from([...POOL.members, CAST.granny]), { maxLength: 2 }) },
  { weight: 1, arbitrary: fc.uniqueArray(from(POOL.participants), { maxLength: 1 }) },
)
/** The whole table, or a few parties. */
export const recipients = orNull(fc.uniqueArray(partyOrMember, { maxLength: 2 }))
/** How a note is known. */
export const basis = fc.record({
  nature: from(NOTE_NATURES),
  certainty: from(NOTE_CERTAINTIES),
  sourceType: from(SOURCE_TYPES),
  sourceBy: orNull(words),
  sourceOn: orNull(day),
})
