import type { JudgementContent } from '@rondom/shared/board/judgement.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { TextId } from '@rondom/shared/domain/ids.ts'
import type { Missing } from '@rondom/shared/domain/missing.ts'
import { isSameJudgement, judgementGaps, lastJudgement } from './judgement-check.ts'
import { missing } from './missing-item.ts'
import { partyName } from './people-at-table.ts'
import { missingPositions, positionsOf } from './positions-of-version.ts'

type Texts = ReadonlyMap<TextId, string | null>

/** Differences that were made and have no result (rule R58). */
export function missingResults(state: ConferenceState, texts: Texts): Missing[] {
  return Object.values(state.differences)
    .filter(({ made, resultKind }) => made && resultKind === null)
    .map(({ id, title }) => missing('difference_result', 'R58', 'differences', id, texts.get(title) ?? null))
}

/** What keeps `judging` from ending (rule R65); `content` is null where the table was not read. */
export function missingInJudging(state: ConferenceState, content: JudgementContent | null, texts: Texts): Missing[] {
  return [
    ...missingResults(state, texts),
    ...(content === null ? [] : missingOfText(state, content, texts)),
    ...missingOfPositions(state),
  ]
}

function missingOfText(state: ConferenceState, content: JudgementContent, texts: Texts): Missing[] {
  const gaps = judgementGaps(state, content, texts).map(({ field: _said, ...item }) => item)
  const last = lastJudgement(state)
  const isChanged = last !== undefined && !isSameJudgement(state, content, last, texts)
  return isChanged ? [...gaps, missing('judgement_changed', 'R65', 'judgement')] : gaps
}

function missingOfPositions(state: ConferenceState): Missing[] {
  if (lastJudgement(state) === undefined) return [missing('judgement_not_put', 'R65', 'judgement')]
  const { shown, reason } = positionsOf(state)
  const { parties, members } = missingPositions(state)
  // Who comes to the table after the positions were shown is not waited for; who is not live was there all along.
  const waitedFor = shown === null ? [...parties, ...members] : members
  const positions = waitedFor.map((id) => missing('position', 'R61', 'positions', id, partyName(state, id)))
  if (shown === null) return [missing('positions_not_shown', 'R65', 'positions'), ...positions]
  return reason === null ? positions : []
}
