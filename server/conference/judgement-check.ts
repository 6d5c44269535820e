import type { JudgementContent } from '@rondom/shared/board/judgement.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { DifferenceId, TextId } from '@rondom/shared/domain/ids.ts'
import type { JointJudgement } from '@rondom/shared/domain/judgement.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { Missing, MissingCode } from '@rondom/shared/domain/missing.ts'
import type { JudgementField } from '@rondom/shared/domain/refusal-values.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'

type Texts = ReadonlyMap<TextId, string | null>

/** The parts that cannot be left out. */
const NEEDED = ['judgement', 'dangerStatement', 'safetyGoal'] as const

/** One thing the judgement lacks; `field` names it in a refusal. */
export type JudgementGap = Missing & { field: JudgementField }

/** What has to be there before the judgement is put to positions (rule R59, INV-26). */
export function judgementGaps(state: ConferenceState, content: JudgementContent, texts: Texts): JudgementGap[] {
  const parts = NEEDED.filter((part) => content[part] === '').map((part) => gap('judgement_part', part, null, part))
  const meanings = Object.entries(content.meanings)
    .filter(([, text]) => text === '')
    .map(([id]) => gap('child_meaning', id, state.members[id]?.name ?? '', 'meanings'))
  const linked = new Set(content.uncertainties.map(({ differenceId }) => differenceId))
  const open = Object.values(state.differences)
    .filter(({ id, made, resultKind }) => made && resultKind === 'open_question' && !linked.has(id))
    .map(({ id, title }) => gap('open_question_uncertainty', id, texts.get(title) ?? null, 'openQuestions'))
  return [...parts, ...meanings, ...open]
}

function gap(code: MissingCode, aboutId: string, about: string | null, field: JudgementField): JudgementGap {
  return { code, rule: 'R59', place: 'judgement', aboutId, about, field }
}

/** Why a judgement does not fit a version, or null. */
export function sizeRefusal(content: JudgementContent): Refusal | null {
  const { uncertainties, meanings, judgement, dangerStatement, safetyGoal, explanation } = content
  if (uncertainties.length > LIMITS.uncertainties) return refuse('too_many', 'R59', { limit: LIMITS.uncertainties })
  const parts = [judgement, dangerStatement, safetyGoal, explanation, ...Object.values(meanings)]
  return (
    lengthRefusal(parts, LIMITS.judgementText) ??
    lengthRefusal(
      uncertainties.map(({ text }) => text),
      LIMITS.uncertaintyText,
    )
  )
}

function lengthRefusal(texts: readonly string[], limit: number): Refusal | null {
  const length = Math.max(0, ...texts.map((text) => text.length))
  return length > limit ? refuse('text_too_long', 'R59', { length, limit }) : null
}

/** The difference an uncertainty comes from, where it is one the facilitator made. */
export function linkOf(state: ConferenceState, differenceId: DifferenceId | null): DifferenceId | null {
  return differenceId !== null && state.differences[differenceId]?.made === true ? differenceId : null
}

/** The version that counts; undefined while none was put. */
export function lastJudgement(state: ConferenceState): JointJudgement | undefined {
  return state.judgements.at(-1)
}

/** True when the table says word for word what this version says (rule R60). */
export function isSameJudgement(
  state: ConferenceState,
  content: JudgementContent,
  version: JointJudgement,
  texts: Texts,
): boolean {
  const said = (id: TextId | null) => (id === null ? '' : (texts.get(id) ?? ''))
  const uncertain = (list: { text: string; differenceId: DifferenceId | null }[]) =>
    list.map(({ text, differenceId }) => [text, linkOf(state, differenceId)])
  const now = [
    ...[content.judgement, content.dangerStatement, content.safetyGoal, content.explanation],
    uncertain(content.uncertainties),
    Object.entries(content.meanings).sort(),
  ]
  const then = [
    ...[version.text, version.dangerStatement, version.safetyGoal, version.explanation].map(said),
    uncertain(version.uncertainties.map(({ text, differenceId }) => ({ text: said(text), differenceId }))),
    Object.entries(version.meanings)
      .map(([id, text]) => [id, said(text)])
      .sort(),
  ]
  return JSON.stringify(now) === JSON.stringify(then)
}
