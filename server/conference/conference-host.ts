import type { IdentifiedCommand } from '@rondom/shared/domain/commands.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { Access, DocumentRef } from '@rondom/shared/domain/documents.ts'
import type { ConferenceId, ParticipantId } from '@rondom/shared/domain/ids.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { refuse } from '@rondom/shared/domain/refusals.ts'
import type { Abilities, CommandAnswer, ServerMessages } from '@rondom/shared/wire/live.ts'
import type { Clock } from '../clock.ts'
import type { Identity } from '../identity/identity.ts'
import { abilitiesOf } from './abilities.ts'
import { createCommandQueue } from './command-queue.ts'
import { answerNo, createCommandTaker } from './command-taker.ts'
import { createConferenceMemory } from './conference-memory.ts'
import { createConnections } from './connections.ts'
import { accessTo } from './document-access.ts'
import { createFacilitatorReadings, type FacilitatorReadings } from './facilitator-readings.ts'
import type { ConferenceDocuments, ConferenceLog, ConferenceStore } from './ports.ts'
import { createReaderStreams } from './reader-stream.ts'
import { comesIn } from './rules/admission.ts'

/**
 * One live conference. Its life: loaded by folding its log; then it takes commands one at a time, each of
 * them decided, appended durably, and only then folded and announced; it ends with the process.
 */
export interface ConferenceHost {
  readonly id: ConferenceId
  readonly state: ConferenceState
  /** The seat of an identity in this conference, or null: then the conference is absent for them. */
  seatOf(identity: Identity): Participant | null
  /** One at a time; same id, same answer; refusals leave the log as it was. Never throws for input. */
  execute(
    actor: { participantId: ParticipantId; sessionId: string | null },
    command: IdentifiedCommand,
  ): Promise<CommandAnswer>
  /** A guest redeemed an invitation and waits for the facilitator; one who was in waits again. Who leads comes in. */
  arrive(participantId: ParticipantId, sessionId: string): Promise<void>
  /** An example's seats and accounts come in without the waiting room. */
  admitDirectly(participantId: ParticipantId, sessionId: string | null): Promise<void>
  /** A page of this person is connected; returns how to say that it no longer is. */
  connected(participantId: ParticipantId): () => void
  accessTo(participantId: ParticipantId, ref: DocumentRef): Access
  /** This person's run of events after a number of a view they hold; another view or null starts from 0. */
  eventsFor(participantId: ParticipantId, after: number, view: string | null): ServerMessages['events']
  /** Rejects where the shared texts cannot be read, unless `onUnread` hears of it: then they are told without those. */
  abilitiesFor(participantId: ParticipantId, onUnread?: (err: unknown) => void): Promise<Abilities>
  /** After each durable append and each change of what the facilitator is told. Returns how to stop. */
  onChange(listener: () => void): () => void
}

/** What is told of the shared texts to who does not lead, or where they cannot be read. */
const UNTOLD: FacilitatorReadings = { exit: null, cardCounts: null }

/** The host with what only the registry of hosts calls. */
export type OwnedConferenceHost = ConferenceHost & {
  documentsChanged(): Promise<void>
  idle(): Promise<void>
  /** True where nobody listens and nothing runs: all that it holds stands in the store. */
  isUnused(): boolean
}

export function createConferenceHost(parts: {
  id: ConferenceId
  log: ConferenceLog
  store: ConferenceStore
  documents: ConferenceDocuments
  clock: Clock
}): OwnedConferenceHost {
  const { id, store, documents, clock } = parts
  const memory = createConferenceMemory(id, parts.log)
  const queue = createCommandQueue()
  const streams = createReaderStreams(memory)
  const readings = createFacilitatorReadings(memory, documents)
  const listeners = new Set<() => void>()
  const announce = () => {
    for (const listener of [...listeners]) listener()
  }
  const connections = createConnections(clock)
  const taker = createCommandTaker({ memory, store, documents, clock, connections, announce })

  return {
    id,
    get state() {
      return memory.state
    },
    seatOf(identity) {
      const { participants } = memory.state
      if (identity.kind === 'account') {
        return Object.values(participants).find(({ accountId }) => accountId === identity.accountId) ?? null
      }
      const seat = identity.conferenceId === id ? participants[identity.participantId] : undefined
      // An account's seat is taken by that account only: no second browser sits in it unseen.
      return seat === undefined || seat.accountId !== null ? null : seat
    },
    async execute(actor, command) {
      // It would wait behind the command that is under way, and that may take until somebody mends the disk.
      if (store.isStuck) return answerNo(refuse('storage_unavailable'))
      return queue.run(() => taker.take(actor, command))
    },
    arrive: (participantId, sessionId) =>
      queue.run(async () => {
        const participant = memory.state.participants[participantId]
        if (participant === undefined || participant.admission === 'waiting') return
        // Nobody could let in the one who lets people in.
        const leads = participant.role === 'facilitator'
        const events = leads
          ? comesIn(memory.state, participantId)
          : [{ type: 'participantArrived', participantId } as const]
        await taker.record('arrive', { participantId, sessionId }, events)
      }),
    admitDirectly: (participantId, sessionId) =>
      queue.run(async () => {
        const participant = memory.state.participants[participantId]
        if (participant === undefined || participant.admission === 'admitted') return
        await taker.record('admitDirectly', { participantId, sessionId }, comesIn(memory.state, participantId))
      }),
    connected: connections.open,
    accessTo(participantId, ref) {
      const participant = memory.state.participants[participantId]
      return participant === undefined ? 'none' : accessTo(memory.state, participant, ref)
    },
    eventsFor: streams.eventsFor,
    async abilitiesFor(participantId, onUnread) {
      const leads = (participant: Participant | undefined) =>
        participant?.role === 'facilitator' && participant.admission === 'admitted'
      const told = leads(memory.state.participants[participantId])
        ? await readings.now().catch((err) => {
            if (onUnread === undefined) throw err
            onUnread(err)
            return UNTOLD
          })
        : UNTOLD
      // Facilitation may have gone to someone else while the texts were read.
      const participant = memory.state.participants[participantId]
      const now = clock().toISOString()
      const rest = leads(participant) ? told : UNTOLD
      return abilitiesOf(memory.state, participant, { ...rest, now })
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async documentsChanged() {
      if (listeners.size > 0 && (await readings.refresh())) announce()
    },
    idle: queue.idle,
    isUnused: () => listeners.size === 0 && queue.isIdle,
  }
}
