import { CAST, HOUSEHOLD, PARTIES } from '@rondom/server/conference/rehearsal/cast.ts'
import { idOf } from '@rondom/server/conference/rehearsal/rehearse.ts'
import type { IdKind } from '@rondom/shared/domain/ids.ts'

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
}
