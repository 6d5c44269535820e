import type { AuditEntry } from '../conference/ports.ts'
import type { Identity } from './identity.ts'
import type { SessionHolder } from './ports.ts'

/** An audit entry of something that happened outside the table: signing in, inviting, making an account. */
export function act(
  action: string,
  at: Date,
  who: SessionHolder | null,
  sessionId: string | null,
  part: string | null = null,
): AuditEntry {
  return {
    at: at.toISOString(),
    conferenceId: who?.kind === 'guest' ? who.conferenceId : null,
    participantId: who?.kind === 'guest' ? who.participantId : null,
    accountId: who?.kind === 'account' ? who.accountId : null,
    action,
    part,
    sessionId,
  }
}

/** The same, by somebody who is signed in. */
export function actOf(identity: Identity, action: string, at: Date, part: string | null = null): AuditEntry {
  return act(action, at, identity, identity.sessionId, part)
}
