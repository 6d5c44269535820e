import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { TextId } from '@rondom/shared/domain/ids.ts'
import type { Missing } from '@rondom/shared/domain/missing.ts'

type Texts = ReadonlyMap<TextId, string | null>

/** What keeps `deciding` from ending (rule R73). */
export function missingInDeciding(_state: ConferenceState, _texts: Texts): Missing[] {
  return []
}
