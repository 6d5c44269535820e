import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { TextId } from '@rondom/shared/domain/ids.ts'
import type { Missing } from '@rondom/shared/domain/missing.ts'

type Texts = ReadonlyMap<TextId, string | null>

/** What keeps the record from being established (rule R86). */
export function missingInClosing(_state: ConferenceState, _texts: Texts): Missing[] {
  return []
}
