import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { TextId } from '@rondom/shared/domain/ids.ts'
import type { Warning } from '@rondom/shared/domain/missing.ts'
import { warning } from './warning.ts'

type Texts = ReadonlyMap<TextId, string | null>

/** Decisions that stay intended because somebody who must be consulted was not yet (rule R90). */
export function decidingWarnings(state: ConferenceState, texts: Texts): Warning[] {
  if (state.phase !== 'deciding') return []
  return Object.values(state.decisions)
    .filter(({ status, consultations }) => {
      return status === 'intended' && consultations.some(({ required, on }) => required && on === null)
    })
    .map(({ id, question }) => warning('consultation_open', 'R90', { id, name: texts.get(question) ?? null }))
}
