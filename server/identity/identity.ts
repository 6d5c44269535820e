import type { IncomingMessage } from 'node:http'
import type { AccountId, ConferenceId, ParticipantId } from '@rondom/shared/domain/ids.ts'

/**
 * Who a request comes from, as its session says. A guest's session holds one seat of one conference; an
 * account finds its seats through the rosters.
 */
export type Identity =
  | { kind: 'account'; sessionId: string; accountId: AccountId }
  | { kind: 'guest'; sessionId: string; conferenceId: ConferenceId; participantId: ParticipantId }

/** What the sockets need of the sessions. */
export interface SessionGate {
  /** The identity behind a Cookie header, or null. */
  identify(cookieHeader: string | undefined): Promise<Identity | null>
  /** True when the Origin header is one of this server's own. A missing origin is refused. */
  isOwnOrigin(origin: string | undefined, host: string | undefined): boolean
  /** The address of who asks; it can stand in a header, where the operator's proxy says so. */
  addressOf(request: IncomingMessage): string
  /** Calls back when a session ends, so that its sockets close. Returns how to stop listening. */
  onEnded(listener: (sessionId: string) => void): () => void
}
