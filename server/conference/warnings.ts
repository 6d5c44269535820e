import type { FrameContent } from '@rondom/shared/board/frame.ts'
import type { JudgementContent } from '@rondom/shared/board/judgement.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { PartyId, TextId } from '@rondom/shared/domain/ids.ts'
import type { Warning } from '@rondom/shared/domain/missing.ts'
import type { NoteColumn } from '@rondom/shared/domain/notes.ts'
import { isFrom } from '@rondom/shared/domain/phases.ts'
import { closingWarnings } from './closing-warnings.ts'
import { decidingWarnings } from './deciding-warnings.ts'
import { judgingWarnings } from './judging-warnings.ts'
import { noteWarnings } from './note-warnings.ts'
import { partyName, silentWriters } from './people-at-table.ts'
import { planningWarnings } from './planning-warnings.ts'
import type { SignedPerspective } from './ports.ts'
import { ratingWarnings } from './rating-warnings.ts'
import { isWritten } from './rules/perspective-check.ts'
import { warning } from './warning.ts'

interface WarningReadings {
  frame: FrameContent | null
  judgement: JudgementContent | null
  perspectives: Readonly<Record<PartyId, SignedPerspective>>
  texts: ReadonlyMap<TextId, string | null>
}

/** What the facilitator is shown and nothing waits for (method 3.3 W, 6.2). Before the reveal: counts only. */
export function warningsOf(state: ConferenceState, readings: WarningReadings): Warning[] {
  if (state.phase === 'preparing') return [...situationWarnings(readings.frame), ...networkWarnings(state)]
  const writing = state.phase === 'writing' ? readyWarnings(state, readings.perspectives) : []
  const isTalking = isFrom(state.phase, 'sharing') && isFrom('judging', state.phase)
  const revealed = isTalking
    ? [...noteWarnings(state, readings.texts), ...ratingWarnings(state), ...networkWarnings(state)]
    : []
  return [
    ...writing,
    ...blindWarnings(state),
    ...judgingWarnings(state, readings.judgement),
    ...decidingWarnings(state, readings.texts),
    ...planningWarnings(state, readings.texts),
    ...closingWarnings(state),
    ...revealed,
  ]
}

function situationWarnings(frame: FrameContent | null): Warning[] {
  return (frame?.situation ?? '') === '' ? [warning('situation_empty', 'R18')] : []
}

/** Nobody of the family's own network takes part (rule R48). */
function networkWarnings(state: ConferenceState): Warning[] {
  const hasNetwork = Object.values(state.participants).some(({ role }) => role === 'network')
  return hasNetwork ? [] : [warning('no_network', 'R48')]
}

/** Of who says to be ready: is there a strength, a question and a rating? The number tells, never the card. */
function readyWarnings(state: ConferenceState, perspectives: WarningReadings['perspectives']): Warning[] {
  const ready = silentWriters(state).filter(({ id }) => state.ready.includes(id))
  return [...new Set(ready.map(({ partyId }) => partyId ?? ''))].flatMap((partyId) => {
    const perspective = perspectives[partyId]
    if (perspective === undefined) return []
    const lacks = (column: NoteColumn) => !perspective.cards.some((card) => card.column === column && isWritten(card))
    const about = { id: partyId, name: partyName(state, partyId) }
    return [
      ...(lacks('strength') ? [warning('no_strength', 'R46', about)] : []),
      ...(lacks('question') ? [warning('no_question', 'R46', about)] : []),
      ...(perspective.rating.score === null ? [warning('no_rating', 'R41', about)] : []),
    ]
  })
}

function blindWarnings(state: ConferenceState): Warning[] {
  return state.blind.map((id) => {
    return warning('blind_writer', 'R38', { id, name: state.participants[id]?.name ?? '' })
  })
}
