import type { ParticipantId } from '@rondom/shared/domain/ids.ts'
import { recordOf } from '@rondom/shared/record/record-of.ts'
import type { ConferenceRecord } from '@rondom/shared/wire/record.ts'
import type { Clock } from '../clock.ts'
import type { ConferenceHost } from '../conference/conference-host.ts'
import { foldFor } from '../conference/reader-fold.ts'
import { actOf } from '../identity/acts.ts'
import type { Identity } from '../identity/identity.ts'
import type { ReadingTrail } from './ports.ts'

/** On the page, or taken along as a file. */
export type ReadingOfRecord = 'readRecord' | 'exportRecord'

/** The records of conferences, each as its reader may see it (rule R89). */
export interface Records {
  /** Null before the record is established. It is on disk who read before anyone reads. */
  read(
    reader: { identity: Identity; participantId: ParticipantId },
    host: ConferenceHost,
    action: ReadingOfRecord,
  ): Promise<ConferenceRecord | null>
}

export function createRecords({ trail, clock }: { trail: ReadingTrail; clock: Clock }): Records {
  return {
    async read({ identity, participantId }, host, action) {
      const record = recordFor(host, participantId)
      if (record === null) return null
      const entry = actOf(identity, action, clock(), host.id)
      await trail.audit({ ...entry, conferenceId: host.id, participantId })
      return record
    },
  }
}

/** Folds nothing but what this person is sent: what is closed to them cannot come in. */
function recordFor(host: ConferenceHost, participantId: ParticipantId): ConferenceRecord | null {
  const { state, texts } = foldFor(host, participantId)
  return state.established === null ? null : recordOf(state, texts, participantId)
}
