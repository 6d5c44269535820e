import type { FrameContent } from '@rondom/shared/board/frame.ts'
import type { JudgementContent } from '@rondom/shared/board/judgement.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { TextId } from '@rondom/shared/domain/ids.ts'
import type { ExitCriteria, Missing } from '@rondom/shared/domain/missing.ts'
import { missingInClosing } from './closing-criteria.ts'
import { missingInDeciding } from './deciding-criteria.ts'
import { missingInJudging, missingResults } from './judging-criteria.ts'
import { missing } from './missing-item.ts'
import { notReady, partyName } from './people-at-table.ts'
import { missingInPlanning } from './planning-criteria.ts'
import type { SignedPerspective } from './ports.ts'
import { missingInPreparation } from './preparation-criteria.ts'
import { openDanger } from './rules/danger.ts'
import { waitingForTurn } from './rules/turns.ts'
import { warningsOf } from './warnings.ts'

/** What the criteria look at beside the state. */
export interface CriteriaReadings {
  frame: FrameContent | null
  /** The judgement on the table, while it is made. */
  judgement: JudgementContent | null
  /** Perspectives of the silent writing that is open; only counted, never quoted. */
  perspectives: Readonly<Record<string, SignedPerspective>>
  texts: ReadonlyMap<TextId, string | null>
}

/** What stands between this phase and the next, and what the facilitator should see (rules R2, R46–R51, R67). */
export function exitCriteria(state: ConferenceState, readings: CriteriaReadings): ExitCriteria {
  return { blocking: blockingItems(state, readings), warnings: warningsOf(state, readings) }
}

/** Everything that keeps this phase from ending, each with where to mend it. */
export function blockingItems(
  state: ConferenceState,
  readings: Pick<CriteriaReadings, 'frame' | 'judgement' | 'texts'>,
): Missing[] {
  return [...missingOfDanger(state), ...missingOfPhase(state, readings)]
}

function missingOfPhase(
  state: ConferenceState,
  { frame, judgement, texts }: Pick<CriteriaReadings, 'frame' | 'judgement' | 'texts'>,
): Missing[] {
  switch (state.phase) {
    case 'preparing':
      return missingInPreparation(state, frame)
    case 'checkingIn':
      return missingCheckIns(state)
    case 'familyVoice':
      return missingVoices(state)
    case 'writing':
      return notReady(state).map(({ id, name }) => missing('not_ready', 'R36', 'writing', id, name))
    case 'sharing':
      return missingInSharing(state)
    case 'differing':
      return missingResults(state, texts)
    case 'judging':
      return missingInJudging(state, judgement, texts)
    case 'deciding':
      return missingInDeciding(state, texts)
    case 'planning':
      return missingInPlanning(state, texts)
    case 'closing':
      return missingInClosing(state, texts)
    default:
      return []
  }
}

function missingOfDanger(state: ConferenceState): Missing[] {
  const open = openDanger(state)
  if (open === null) return []
  return [open === 'check' ? missing('danger_check', 'R6', 'danger') : missing('danger_plan', 'R7', 'danger')]
}

/** Everyone expected but the team manager, who joins later (method 2.3, phase 7). */
function missingCheckIns(state: ConferenceState): Missing[] {
  return Object.values(state.participants)
    .filter(({ id, role, attendance }) => {
      return role !== 'teamManager' && attendance === 'expected' && state.checkIns[id] === undefined
    })
    .map(({ id, name }) => missing('check_in', 'R24', 'checkIn', id, name))
}

function missingVoices(state: ConferenceState): Missing[] {
  const heard = new Set(Object.values(state.voices).map(({ memberId }) => memberId))
  return Object.values(state.members)
    .filter(({ id }) => !heard.has(id) && state.voicesMissing[id] === undefined)
    .map(({ id, name }) => missing('voice', 'R25', 'voices', id, name))
}

function missingInSharing(state: ConferenceState): Missing[] {
  const open = state.silent.open ? [missing('silent_round', 'R39', 'writing')] : []
  const turns = waitingForTurn(state).map((id) => missing('turn', 'R43', 'round', id, partyName(state, id)))
  return [...open, ...turns]
}
