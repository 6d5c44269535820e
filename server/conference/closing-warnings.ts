import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { Warning } from '@rondom/shared/domain/missing.ts'
import { isAtTable } from './people-at-table.ts'
import { warning } from './warning.ts'

/** Signs for the facilitator while the table looks back on the day; none in another phase (rule R92). */
export function closingWarnings(state: ConferenceState): Warning[] {
  if (state.phase !== 'closing') return []
  return [...reflectionWarnings(state), ...markWarnings(state)]
}

function reflectionWarnings({ reflections }: ConferenceState): Warning[] {
  return Object.keys(reflections).length === 0 ? [warning('no_reflection', 'R92')] : []
}

/** Once they were shared no mark can be given any more. */
function markWarnings(state: ConferenceState): Warning[] {
  if (state.markSpread !== null) return []
  return Object.values(state.participants)
    .filter((person) => isAtTable(person) && state.marks[person.id] === undefined)
    .map(({ id, name }) => warning('mark_missing', 'R92', { id, name }))
}
