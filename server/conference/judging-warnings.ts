import type { JudgementContent } from '@rondom/shared/board/judgement.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { Warning } from '@rondom/shared/domain/missing.ts'
import { positionsOf } from './positions-of-version.ts'
import { isWideSpread } from './rating-warnings.ts'
import { warning } from './warning.ts'

/** Signs of agreeing too soon, while differences and judgement are made (rule R67, method 6.2). */
export function judgingWarnings(state: ConferenceState, content: JudgementContent | null): Warning[] {
  const isJudging = state.phase === 'judging'
  if (!isJudging && state.phase !== 'differing') return []
  return [...differenceWarnings(state), ...(isJudging ? [...uncertaintyWarnings(content), ...unanimity(state)] : [])]
}

function differenceWarnings(state: ConferenceState): Warning[] {
  if (Object.values(state.differences).some(({ made }) => made)) return []
  const spread = state.ratings[1]?.spread ?? []
  const quote = `${spread[0]} – ${spread.at(-1)}`
  const wide = isWideSpread(spread) ? [warning('spread_without_difference', 'R67', undefined, quote)] : []
  return [warning('no_difference', 'R67'), ...wide]
}

function uncertaintyWarnings(content: JudgementContent | null): Warning[] {
  return content !== null && content.uncertainties.length === 0 ? [warning('no_uncertainty', 'R67')] : []
}

/** Everyone supports it, and nobody with a reservation. */
function unanimity(state: ConferenceState): Warning[] {
  const shown = positionsOf(state).shown ?? []
  return shown.length > 1 && shown.every(({ kind }) => kind === 'supports') ? [warning('unanimous', 'R67')] : []
}
