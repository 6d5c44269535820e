import type { JudgementContent } from '@rondom/shared/board/judgement.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { JointJudgement } from '@rondom/shared/domain/judgement.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { no, type Rule } from '../decision.ts'
import { isSameJudgement, judgementGaps, lastJudgement, linkOf, sizeRefusal } from '../judgement-check.ts'
import { all, inPhases, onlyFacilitator } from './permission.ts'
import { collectWords, type Words } from './words.ts'

/** "Leg voor": what stands on the table, read while nobody can write there, becomes a version (rules R59, R60). */
export const putToPositions: Rule<'putToPositions'> = {
  may: all(onlyFacilitator('R60'), inPhases('judging', 'judging')),
  decide(state, _command, context) {
    const { readings, texts, now } = context
    const content = readings.judgement
    if (content === null) return no('judgement_incomplete', 'R59', { field: 'judgement' })
    const gaps = judgementGaps(state, content, texts)
    if (gaps.length > 0) {
      const fields = new Set(gaps.map(({ field }) => field))
      return no('judgement_incomplete', 'R59', { field: [...fields].join(' ') })
    }
    const tooLarge = sizeRefusal(content)
    if (tooLarge !== null) return { refusal: tooLarge }
    const last = lastJudgement(state)
    if (last !== undefined && isSameJudgement(state, content, last, texts)) {
      return no('judgement_unchanged', 'R60', { version: last.version })
    }
    const version = (last?.version ?? 0) + 1
    if (version > LIMITS.judgementVersions) return no('too_many', 'R60', { limit: LIMITS.judgementVersions })
    const words = collectWords(context)
    const judgement = versionOf(state, content, version, now, words)
    return { events: [{ type: 'judgementPut', judgement }], texts: words.texts }
  },
}

function versionOf(
  state: ConferenceState,
  content: JudgementContent,
  version: number,
  putAt: string,
  words: Words,
): JointJudgement {
  return {
    version,
    text: words.put(content.judgement),
    dangerStatement: words.put(content.dangerStatement),
    safetyGoal: words.put(content.safetyGoal),
    explanation: words.putOptional(content.explanation),
    uncertainties: content.uncertainties.map(({ id, text, differenceId }) => ({
      id,
      text: words.put(text),
      differenceId: linkOf(state, differenceId),
    })),
    meanings: Object.fromEntries(Object.entries(content.meanings).map(([id, text]) => [id, words.put(text)])),
    putAt,
  }
}
