import type { ParticipantId } from '@rondom/shared/domain/ids.ts'
import type { Clock } from '../clock.ts'

/** Who has a conference open on some page now, and how long somebody has not. */
export interface Connections {
  /** A page of this person is connected. Returns how to say that it no longer is. */
  open(participantId: ParticipantId): () => void
  /** Milliseconds since this person's last page went; 0 while one is connected. */
  awayFor(participantId: ParticipantId): number
}

/** Counts from now: who was here before the server began is away since then. */
export function createConnections(clock: Clock): Connections {
  const began = clock().getTime()
  const pages = new Map<ParticipantId, number>()
  const left = new Map<ParticipantId, number>()
  return {
    open(participantId) {
      pages.set(participantId, (pages.get(participantId) ?? 0) + 1)
      let isOpen = true
      return () => {
        if (!isOpen) return
        isOpen = false
        pages.set(participantId, (pages.get(participantId) ?? 1) - 1)
        left.set(participantId, clock().getTime())
      }
    },
    awayFor: (participantId) =>
      (pages.get(participantId) ?? 0) > 0 ? 0 : clock().getTime() - (left.get(participantId) ?? began),
  }
}
