import { METHOD_VERSION } from '@rondom/shared/domain/conference-state.ts'
import type { ConferenceEvent } from '@rondom/shared/domain/events.ts'
import { type ConferenceId, newId, type TextId } from '@rondom/shared/domain/ids.ts'
import type { CaseFacts } from '@rondom/shared/domain/meeting.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import type { Clock } from '../clock.ts'
import { type ConferenceHost, createConferenceHost, type OwnedConferenceHost } from './conference-host.ts'
import type { ConferenceDocuments, ConferenceStore, DecisionTypes } from './ports.ts'

/** Milliseconds after which a conference that nobody asked for and nobody is connected to may be let go of. */
const GRACE = 600_000

/** Every live conference of this process, each loaded on first use, and let go of once it is unused for long. */
export interface ConferenceHosts {
  /** Opens a new conference with the team's catalogue (durable) and returns its host. Who opens it is in. */
  open(opening: {
    conferenceId: ConferenceId
    facts: CaseFacts
    facilitator: Participant
    sessionId: string | null
    /** What the next conference of a case carries over. */
    continuation?: { events: ConferenceEvent[]; texts: Record<TextId, string> }
  }): Promise<ConferenceHost>
  /** The live host, loaded on first use; null where no such conference exists. Not to be kept unless listened to. */
  get(id: ConferenceId): Promise<ConferenceHost | null>
  /** Waits for running commands; used at shutdown. */
  close(): Promise<void>
}

export function createConferenceHosts(parts: {
  store: ConferenceStore
  documents: ConferenceDocuments
  decisionTypes: DecisionTypes
  clock: Clock
}): ConferenceHosts {
  const { store, documents, decisionTypes, clock } = parts
  const live = new Map<ConferenceId, OwnedConferenceHost>()
  /** When each was asked for last, in milliseconds. */
  const askedAt = new Map<ConferenceId, number>()
  const loading = new Map<ConferenceId, Promise<OwnedConferenceHost | null>>()
  const stopListening = documents.onChanged((id) => {
    // A reading that fails here is tried again when the facilitator's abilities are asked for.
    live
      .get(id)
      ?.documentsChanged()
      .catch(() => undefined)
  })

  async function load(id: ConferenceId): Promise<OwnedConferenceHost | null> {
    const log = await store.load(id)
    if (log === null) {
      askedAt.delete(id)
      return null
    }
    const host = createConferenceHost({ id, log, store, documents, clock })
    letGoOfUnused()
    live.set(id, host)
    return host
  }

  /** Looked at whenever one more comes into memory. */
  function letGoOfUnused(): void {
    const before = clock().getTime() - GRACE
    for (const [id, host] of live) {
      if ((askedAt.get(id) ?? 0) > before || !host.isUnused()) continue
      live.delete(id)
      askedAt.delete(id)
    }
  }

  function get(id: ConferenceId): Promise<OwnedConferenceHost | null> {
    const host = live.get(id)
    askedAt.set(id, clock().getTime())
    if (host !== undefined) return Promise.resolve(host)
    // Two who ask at once get the same host: a conference is led in one place.
    const already = loading.get(id)
    if (already !== undefined) return already
    const started = load(id).finally(() => loading.delete(id))
    loading.set(id, started)
    return started
  }

  return {
    async open({ conferenceId, facts, facilitator, sessionId, continuation }) {
      const at = clock().toISOString()
      const types = await decisionTypes.openedBy(facilitator.accountId)
      const event: ConferenceEvent = {
        type: 'conferenceOpened',
        methodVersion: METHOD_VERSION,
        facts,
        facilitator: {
          ...facilitator,
          role: 'facilitator',
          partyId: null,
          memberId: null,
          reason: null,
          informationLimit: null,
          writesPerspective: false,
          attendance: 'expected',
          admission: 'admitted',
        },
      }
      const adopted: ConferenceEvent = { type: 'catalogueAdopted', types }
      const events = [event, adopted, ...(continuation?.events ?? [])].map((one, index) => {
        return { n: index + 1, at, by: index === 0 ? facilitator.id : null, event: one }
      })
      await store.append({
        conferenceId,
        events,
        texts: continuation?.texts ?? {},
        command: { id: newId('command'), by: null, answer: { ok: true, n: events.length } },
        audit: {
          at,
          conferenceId,
          participantId: facilitator.id,
          accountId: facilitator.accountId,
          action: 'openConference',
          part: conferenceId,
          sessionId,
        },
      })
      const host = await get(conferenceId)
      if (host === null) throw new Error(`The conference ${conferenceId} was opened and is not in the store`)
      return host
    },
    get,
    async close() {
      stopListening()
      await Promise.all(loading.values())
      await Promise.all([...live.values()].map((host) => host.idle()))
    },
  }
}
