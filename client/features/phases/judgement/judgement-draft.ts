import { JUDGEMENT_PARTS, type JudgementContent, type JudgementPart } from '@rondom/shared/board/judgement.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { DifferenceId, MemberId, TextId } from '@rondom/shared/domain/ids.ts'
import type { JointJudgement } from '@rondom/shared/domain/judgement.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { FamilyMember } from '@rondom/shared/domain/people.ts'

/** The order in which the parts are written and read: from what worries to what is carried together. */
export const PARTS_IN_ORDER = ['dangerStatement', 'safetyGoal', 'explanation', 'judgement'] as const

/** Something that stands before the judgement can be put to positions (rule R59). */
export type Obstacle =
  | { kind: 'part'; part: JudgementPart }
  | { kind: 'meaning'; memberId: MemberId }
  | { kind: 'link'; differenceId: DifferenceId }
  | { kind: 'tooLong'; part: JudgementPart }
  | { kind: 'linesTooLong'; where: 'meanings' | 'unknown' }

/** The children of the household, for each of whom the judgement means something. */
export function childrenOf(state: ConferenceState): FamilyMember[] {
  return Object.values(state.members).filter(({ kind }) => kind === 'child')
}

/** The differences that stayed an open question and stand with no uncertainty yet. */
export function unlinkedQuestions(state: ConferenceState, content: JudgementContent): DifferenceId[] {
  const linked = content.uncertainties.map(({ differenceId }) => differenceId)
  return Object.values(state.differences)
    .filter(({ id, made, resultKind }) => made && resultKind === 'open_question' && !linked.includes(id))
    .map(({ id }) => id)
}

/** Everything that is still needed before "Leg voor". */
export function obstaclesTo(state: ConferenceState, content: JudgementContent): Obstacle[] {
  const needed = PARTS_IN_ORDER.filter((part) => part !== 'explanation')
  return [
    ...needed.filter((part) => content[part] === '').map((part) => ({ kind: 'part' as const, part })),
    ...childrenOf(state)
      .filter(({ id }) => (content.meanings[id] ?? '') === '')
      .map(({ id }) => ({ kind: 'meaning' as const, memberId: id })),
    ...unlinkedQuestions(state, content).map((differenceId) => ({ kind: 'link' as const, differenceId })),
    ...JUDGEMENT_PARTS.filter((part) => content[part].length > LIMITS.judgementText).map((part) => ({
      kind: 'tooLong' as const,
      part,
    })),
    ...tooLongLines(content),
  ]
}

function tooLongLines({ meanings, uncertainties }: JudgementContent): Obstacle[] {
  const isMeaningLong = Object.values(meanings).some((text) => text.length > LIMITS.judgementText)
  const isUnknownLong = uncertainties.some(({ text }) => text.length > LIMITS.uncertaintyText)
  return [
    ...(isMeaningLong ? [{ kind: 'linesTooLong' as const, where: 'meanings' as const }] : []),
    ...(isUnknownLong ? [{ kind: 'linesTooLong' as const, where: 'unknown' as const }] : []),
  ]
}

/** True when the text on the table is not that of this version. `texts` holds the words of the version. */
export function differsFrom(
  version: JointJudgement,
  content: JudgementContent,
  texts: Readonly<Record<TextId, string | null>>,
): boolean {
  const words = (id: TextId | null | undefined) => (id ? (texts[id] ?? '') : '')
  const put = version.uncertainties.map((one) => [words(one.text), one.differenceId])
  const now = content.uncertainties.map((one) => [one.text, one.differenceId])
  return (
    words(version.text) !== content.judgement ||
    words(version.dangerStatement) !== content.dangerStatement ||
    words(version.safetyGoal) !== content.safetyGoal ||
    words(version.explanation) !== content.explanation ||
    JSON.stringify(put) !== JSON.stringify(now) ||
    Object.entries(content.meanings).some(([id, meaning]) => words(version.meanings[id]) !== meaning)
  )
}
