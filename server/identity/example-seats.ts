import { createHmac } from 'node:crypto'
import type { ConferenceId, ParticipantId } from '@rondom/shared/domain/ids.ts'
import { type OpenedExample, PAGES } from '@rondom/shared/wire/http.ts'
import type { Clock } from '../clock.ts'
import type { Identity } from './identity.ts'
import { type Reach, seatOrigin } from './own-origins.ts'
import type { ExampleStore } from './ports.ts'
import { seatLabel } from './seat-label.ts'
import { newSecret, sameText } from './secrets.ts'
import type { FreshSession, Sessions } from './sessions.ts'

/** The seats of examples, each taken by a link that keeps working. Only made where examples may be tried. */
export interface ExampleSeats {
  /** Marks a conference as an example. */
  add(example: { conferenceId: ConferenceId; key: string; title: string }): Promise<void>
  /** The examples there are, newest first. */
  list(): Promise<OpenedExample[]>
  /** How the links of an example's seats are made; null where the conference is no example. */
  linksOf(conferenceId: ConferenceId): Promise<((participantId: ParticipantId, name: string) => string) | null>
  /** Opens a session in a seat; null where the secret is not this seat's. */
  take(
    seat: { conferenceId: ConferenceId; participantId: ParticipantId; secret: string },
    former: Identity | null,
  ): Promise<FreshSession | null>
}

export function createExampleSeats(parts: {
  store: ExampleStore
  sessions: Sessions
  clock: Clock
  reach: Reach
}): ExampleSeats {
  const { store, sessions, clock, reach } = parts
  return {
    async add({ conferenceId, key, title }) {
      const seatKey = newSecret()
      await store.add({ conferenceId, key, title, seatKey, createdAt: clock().toISOString() })
    },
    list: () => store.list(),
    async linksOf(conferenceId) {
      const seatKey = await store.seatKeyOf(conferenceId)
      if (seatKey === null) return null
      return (participantId, name) => {
        const fragment = `${conferenceId}.${participantId}.${seatSecret(seatKey, conferenceId, participantId)}`
        return `${seatOrigin(reach, seatLabel(name, participantId))}${PAGES.seat}#${fragment}`
      }
    },
    async take({ conferenceId, participantId, secret }, former) {
      const seatKey = await store.seatKeyOf(conferenceId)
      const right = sameText(secret, seatSecret(seatKey ?? newSecret(), conferenceId, participantId))
      if (!right || seatKey === null) return null
      const fresh = sessions.prepare({ kind: 'guest', conferenceId, participantId })
      await sessions.open(fresh, former, 'exampleSeatTaken')
      return fresh
    },
  }
}

function seatSecret(seatKey: string, conferenceId: ConferenceId, participantId: ParticipantId): string {
  return createHmac('sha256', seatKey).update(`${conferenceId}.${participantId}`).digest('base64url')
}
