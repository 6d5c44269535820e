import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'

/** Those who write and did not say yet that they are ready. */
export function stillWriting({ participants, ready, blind }: ConferenceState): Participant[] {
  return Object.values(participants).filter(
    ({ id, partyId, writesPerspective, admission, attendance }) =>
      partyId !== null &&
      writesPerspective &&
      admission === 'admitted' &&
      attendance === 'expected' &&
      !blind.includes(id) &&
      !ready.includes(id),
  )
}
