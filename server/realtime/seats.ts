import { type ConferenceId, isId, type ParticipantId } from '@rondom/shared/domain/ids.ts'
import type { ConferenceHost } from '../conference/conference-host.ts'
import type { ConferenceHosts } from '../conference/conference-hosts.ts'
import type { Identity, SessionGate } from '../identity/identity.ts'

/** Somebody's place in a conference, with the session it is taken by. */
export interface Seat {
  host: ConferenceHost
  identity: Identity
  participantId: ParticipantId
}

/** Finds seats, and knows whether they still hold. */
export interface Seats {
  /** Null where there is no such conference, or none for this person; both look the same. */
  find(conferenceId: ConferenceId | null, identity: Identity): Promise<Seat | null>
  /** True while the session lasts and the seat is this person's: on the roster, and not given to somebody else. */
  holds(seat: Seat): boolean
}

/** How long an ended session is remembered: longer than any approach that began before its end. */
const MEMORY = 60_000

export function createSeats(parts: { hosts: ConferenceHosts; sessions: SessionGate }): Seats & { close(): void } {
  const ended = new Set<string>()
  const stop = parts.sessions.onEnded((sessionId) => {
    ended.add(sessionId)
    setTimeout(() => ended.delete(sessionId), MEMORY).unref()
  })
  return {
    async find(conferenceId, identity) {
      if (conferenceId === null || !isId('conference', conferenceId)) return null
      const host = await parts.hosts.get(conferenceId)
      const participant = host?.seatOf(identity)
      return host && participant ? { host, identity, participantId: participant.id } : null
    },
    holds: ({ host, identity, participantId }) =>
      !ended.has(identity.sessionId) && host.seatOf(identity)?.id === participantId,
    close: stop,
  }
}
