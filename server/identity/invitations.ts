import { type ConferenceId, type InvitationId, newId, type ParticipantId } from '@rondom/shared/domain/ids.ts'
import { type Invitation, PAGES } from '@rondom/shared/wire/http.ts'
import type { Clock } from '../clock.ts'
import { act, actOf } from './acts.ts'
import { isDayOver } from './conference-day.ts'
import type { Identity } from './identity.ts'
import type { InvitationStore } from './ports.ts'
import { CODE, hashOfCode, hashOfSecret, newCode, newSecret, sameText } from './secrets.ts'
import type { FreshSession, Sessions } from './sessions.ts'

/** What a guest hands over: the link's parts, and the code that came another way. */
export interface Redemption {
  conferenceId: ConferenceId
  invitationId: InvitationId
  secret: string
  code: string
}

/** Whether a conference still has this seat, and on which day it is held; null where it has not. */
export type FindSeat = (
  conferenceId: ConferenceId,
  participantId: ParticipantId,
) => Promise<{ conferenceOn: string } | null>

/** The way in for guests: a link with its secret, and a code over another channel, for one seat. */
export interface Invitations {
  /** Makes a link and a code for a seat, and voids what was made for it before. `origin` starts the link. */
  invite(by: Identity, conferenceId: ConferenceId, participantId: ParticipantId, origin: string): Promise<Invitation>
  /**
   * Opens a session for the right link with the right code, once; ends the former sessions of this seat.
   * Null for anything else, without saying what was wrong.
   */
  redeem(redemption: Redemption, former: Identity | null): Promise<FreshSession | null>
}

export function createInvitations(parts: {
  store: InvitationStore
  sessions: Sessions
  clock: Clock
  findSeat: FindSeat
}): Invitations {
  const { store, sessions, clock, findSeat } = parts
  return {
    async invite(by, conferenceId, participantId, origin) {
      const id = newId('invitation')
      const secret = newSecret()
      const { code, salt, codeHash } = await newCode()
      const now = clock()
      const expiresAt = new Date(now.getTime() + CODE.minutes * 60_000).toISOString()
      const audit = { ...actOf(by, 'participantInvited', now, participantId), conferenceId }
      await store.put(
        { id, conferenceId, participantId, secretHash: hashOfSecret(secret), salt, codeHash, expiresAt },
        audit,
      )
      return { link: `${origin}${PAGES.invitation}/${conferenceId}/${id}#${secret}`, code, codeExpiresAt: expiresAt }
    },

    async redeem({ conferenceId, invitationId, secret, code }, former) {
      const kept = await store.find(invitationId)
      // Only who has the link can use up the tries of its code.
      const rightLink = sameText(hashOfSecret(secret), kept?.secretHash ?? '') && kept?.conferenceId === conferenceId
      const now = clock()
      const counted = rightLink && (await store.countTry(invitationId, now.toISOString(), CODE.tries))
      const hash = await hashOfCode(code, kept?.salt ?? 'no such invitation')
      if (!sameText(hash, kept?.codeHash ?? '') || !counted || kept === null) return null
      const seat = await findSeat(kept.conferenceId, kept.participantId)
      if (seat === null || isDayOver(seat.conferenceOn, now)) return null

      const fresh = sessions.prepare({ kind: 'guest', conferenceId, participantId: kept.participantId })
      const opened = await store.redeem({
        id: invitationId,
        codeHash: kept.codeHash,
        session: fresh.session,
        replaces: former?.sessionId ?? null,
        audit: act('invitationRedeemed', now, fresh.session.holder, fresh.session.id, invitationId),
      })
      if (opened === null) return null
      sessions.announceEnded(opened)
      return fresh
    },
  }
}
