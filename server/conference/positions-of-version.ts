import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { EventOf } from '@rondom/shared/domain/events.ts'
import type { MemberId, PartyId, TextId } from '@rondom/shared/domain/ids.ts'
import type { PositionsOfVersion } from '@rondom/shared/domain/judgement.ts'
import { lastJudgement } from './judgement-check.ts'
import { membersRecorded, positionParties, speakingOrder } from './people-at-table.ts'

type Taken = EventOf<'positionTaken'>

/** What is known of the positions on the last version. */
export function positionsOf(state: ConferenceState): PositionsOfVersion {
  const version = lastJudgement(state)?.version ?? 0
  return state.positions[version] ?? { taken: [], shown: null, reason: null, reasons: null }
}

/** Whose position on the last version is missing: parties that are waited for, and members who are not live. */
export function missingPositions(state: ConferenceState): { parties: PartyId[]; members: MemberId[] } {
  const { taken } = positionsOf(state)
  const isMissing = (id: string) => !taken.includes(id)
  return { parties: positionParties(state).filter(isMissing), members: membersRecorded(state).filter(isMissing) }
}

/** Everyone's position at once, in speaking order, so that nothing tells who took theirs when (rule R61). */
export function revealedPositions(
  state: ConferenceState,
  reason: TextId | null,
  more?: Taken,
): EventOf<'positionsRevealed'> {
  const version = lastJudgement(state)?.version ?? 0
  const positions = inSpeakingOrder(state, more).map(({ position: { partyId, kind } }) => ({ partyId, kind }))
  return { type: 'positionsRevealed', version, positions, reason }
}

/** Everyone's reasons and dissents, word for word, in speaking order. */
export function revealedReasons(state: ConferenceState, more?: Taken): EventOf<'positionReasonsRevealed'> {
  const version = lastJudgement(state)?.version ?? 0
  const taken = inSpeakingOrder(state, more)
  return {
    type: 'positionReasonsRevealed',
    version,
    positions: taken.map(({ position }) => position),
    dissents: taken.flatMap(({ dissent }) => dissent ?? []),
  }
}

/** The positions taken on the last version, `more` in place of an older one of the same party. */
function inSpeakingOrder(state: ConferenceState, more?: Taken): Pick<Taken, 'position' | 'dissent'>[] {
  const taken: Record<string, Pick<Taken, 'position' | 'dissent'>> = {
    ...state.takenPositions[lastJudgement(state)?.version ?? 0],
  }
  if (more !== undefined) taken[more.position.partyId] = more
  const roster = [...Object.keys(state.members), ...Object.keys(state.parties)]
  return speakingOrder(state, roster).flatMap((id) => taken[id] ?? [])
}
