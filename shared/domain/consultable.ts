import type { ConsultationKind } from './decisions.ts'
import type { ParticipantId } from './ids.ts'
import type { ConferenceRole, Participant } from './people.ts'

/** Whose seat a kind of advice is given from; the other kinds ask for anyone who is not of the family. */
export const CONSULTED_ROLE: Partial<Record<ConsultationKind, ConferenceRole>> = {
  family: 'familyMember',
  team_manager: 'teamManager',
  key_worker: 'keyWorker',
}

/** What of a decision decides who can be consulted for it. */
interface Asking {
  deciderId: ParticipantId | null
  consultations: readonly { kind: ConsultationKind; participantId: ParticipantId | null }[]
}

/** Whether this person of the table can be consulted so: never who decides, and a second view is another's (R70, R72). */
export function canBeConsulted(
  { id, role }: Participant,
  kind: ConsultationKind,
  { deciderId, consultations }: Asking,
): boolean {
  const needed = CONSULTED_ROLE[kind]
  const fits = needed === undefined ? role !== 'familyMember' && role !== 'network' : role === needed
  const isFirstView = consultations.some((one) => one.kind === 'behavioural_scientist' && one.participantId === id)
  return fits && id !== deciderId && !(kind === 'second_view' && isFirstView)
}
