import { newId, type ParticipantId } from '@rondom/shared/domain/ids.ts'
import type { LiveClient } from '../kit/index.ts'
import { type CaseReader, nameIn, type PlayedCase, readersOf } from './case-shape.ts'

/** The facilitator writes down, while preparing, what happened before; `seatOf` names the seats of this conference. */
export async function recordHistory(
  facilitator: LiveClient,
  played: PlayedCase,
  seatOf: (reader: CaseReader) => ParticipantId,
): Promise<void> {
  const personNamed = (caseId: string) => {
    const member = Object.values(facilitator.state.members).find(({ name }) => name === nameIn(played, caseId))
    const reader = readersOf(played).find(({ id }) => id === caseId)
    return member?.id ?? (reader ? seatOf(reader) : '')
  }
  for (const { kind, on, text, source, notVisibleTo = [] } of played.timeline) {
    const entry = { id: newId('timelineEntry'), kind, on, text, source, notVisibleTo: notVisibleTo.map(personNamed) }
    await facilitator.must({ type: 'recordTimelineEntry', entry })
  }
}
