import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { TextId } from '@rondom/shared/domain/ids.ts'
import type { Warning } from '@rondom/shared/domain/missing.ts'

type Texts = ReadonlyMap<TextId, string | null>

/** Signs for the facilitator in this phase; none in another. */
export function decidingWarnings(_state: ConferenceState, _texts: Texts): Warning[] {
  return []
}
