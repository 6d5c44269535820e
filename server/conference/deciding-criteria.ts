import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { TextId } from '@rondom/shared/domain/ids.ts'
import type { Missing } from '@rondom/shared/domain/missing.ts'
import { missing } from './missing-item.ts'
import { isAtTable } from './people-at-table.ts'

type Texts = ReadonlyMap<TextId, string | null>

/** What keeps `deciding` from ending (rule R73): who is not at the table is not waited for. */
export function missingInDeciding(state: ConferenceState, texts: Texts): Missing[] {
  return Object.values(state.decisions)
    .filter(({ outcome, deciderId }) => {
      const decider = state.participants[deciderId]
      return outcome === null && decider !== undefined && isAtTable(decider)
    })
    .map(({ id, question }) => missing('decision_outcome', 'R73', 'decisions', id, texts.get(question) ?? null))
}
