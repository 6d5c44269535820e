import type { IdentifiedCommand } from '@rondom/shared/domain/commands.ts'
import type { ConferenceEvent } from '@rondom/shared/domain/events.ts'
import {
  type CommandId,
  ID_PREFIX,
  type IdKind,
  idPattern,
  newId,
  type ParticipantId,
  type PartyId,
  type TextId,
} from '@rondom/shared/domain/ids.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { refusalSentence } from '@rondom/shared/domain/refusal-sentences.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import type { CommandAnswer } from '@rondom/shared/wire/live.ts'
import type { Clock } from '../clock.ts'
import { WriteConflict } from '../storage-ports.ts'
import { type ReadForCommand, readForCommand } from './command-readings.ts'
import type { ConferenceMemory } from './conference-memory.ts'
import type { Connections } from './connections.ts'
import { decide, permissionFor } from './decide.ts'
import type { ConferenceDocuments, ConferenceStore } from './ports.ts'
import { createRecentRefusals } from './recent-refusals.ts'

type Actor = { participantId: ParticipantId; sessionId: string | null }
type Made = { events: ConferenceEvent[]; texts: Record<TextId, string> }

/** Takes one command from asking to announcing. Called by one queue, so never twice at a time. */
export function createCommandTaker(parts: {
  memory: ConferenceMemory
  store: ConferenceStore
  documents: ConferenceDocuments
  clock: Clock
  connections: Connections
  announce: () => void
}) {
  const { memory, store, documents, clock, connections, announce } = parts
  const refusals = createRecentRefusals()

  async function take(actor: Actor, command: IdentifiedCommand): Promise<CommandAnswer> {
    const { participantId } = actor
    const participant = memory.state.participants[participantId]
    if (participant === undefined) return answerNo(refuse('not_found'))
    const former =
      refusals.get(participantId, command.id) ?? (await store.answerTo(memory.state.id, participantId, command.id))
    if (former !== null) {
      // Its answer was lost when it was written: what it did is on disk only.
      if (former.ok && former.n > memory.state.n) await catchUp()
      return former
    }
    const answer = await takeNew(participant, actor, command)
    if (answer.ok) announce()
    // What could not be stored may well succeed when it is asked again.
    const isFinal = answer.ok || answer.refusal.code !== 'storage_unavailable'
    if (!answer.ok && isFinal) refusals.keep(participantId, command.id, answer)
    return answer
  }

  async function takeNew(participant: Participant, actor: Actor, command: IdentifiedCommand): Promise<CommandAnswer> {
    // Nothing is frozen or read for who may not give the command.
    const refusal = permissionFor(memory.state, participant, command.type)
    if (refusal !== null) return answerNo(refusal)
    let read: ReadForCommand
    try {
      read = await readForCommand(documents, memory.state, participant, command)
    } catch {
      return answerNo(refuse('storage_unavailable'))
    }
    const now = clock().toISOString()
    const { readings } = read
    const { awayFor } = connections
    const context = { actor: participant, now, newId, awayFor, readings, texts: memory.texts }
    let published: PartyId[] = []
    try {
      const decision = decide(memory.state, command, context)
      if ('refusal' in decision) return answerNo(decision.refusal)
      const audit = { action: command.type, part: partOf(command) }
      const answer = await append(actor, command.id, participant.id, audit, decision, now).catch(() => null)
      if (answer === null) return answerNo(refuse('storage_unavailable'))
      published = publishedBy(decision.events)
      return answer
    } finally {
      // Opened again for writing, except what is published now.
      read.settle(published)
    }
  }

  /** Durable first; only then does memory know of it. Rejects where it cannot be stored. */
  async function append(
    actor: Actor,
    commandId: CommandId,
    by: ParticipantId | null,
    audit: { action: string; part: string | null },
    made: Made,
    at: string,
  ): Promise<CommandAnswer> {
    const { state } = memory
    const events = made.events.map((event, index) => ({ n: state.n + index + 1, at, by, event }))
    const answer: CommandAnswer = { ok: true, n: state.n + events.length }
    const written = store.append({
      conferenceId: state.id,
      events,
      texts: made.texts,
      command: { id: commandId, by, answer },
      audit: {
        at,
        conferenceId: state.id,
        participantId: actor.participantId,
        accountId: state.participants[actor.participantId]?.accountId ?? null,
        ...audit,
        sessionId: actor.sessionId,
      },
    })
    await written.catch(async (err) => {
      if (err instanceof WriteConflict) await catchUp()
      throw err
    })
    memory.add(events, made.texts)
    return answer
  }

  /**
   * A write may be on disk though it was told to have failed: its thread ended before it could answer. The next one
   * does not fit then, and what is there comes into memory.
   */
  async function catchUp(): Promise<void> {
    const log = await store.load(memory.state.id).catch(() => null)
    const missed = log?.events.filter(({ n }) => n > memory.state.n) ?? []
    if (log === null || missed.length === 0) return
    memory.add(missed, Object.fromEntries(log.texts))
    announce()
  }

  return {
    take,
    /** Records what happens without a command: somebody comes in. Rejects when it cannot be stored. */
    async record(action: string, actor: Actor, events: ConferenceEvent[]): Promise<void> {
      const at = clock().toISOString()
      await append(actor, newId('command'), null, { action, part: actor.participantId }, { events, texts: {} }, at)
      announce()
    },
  }
}

/** The answer that refuses a command. */
export function answerNo(refusal: Refusal): CommandAnswer {
  return { ok: false, refusal, sentence: refusalSentence(refusal) }
}

function publishedBy(events: readonly ConferenceEvent[]): PartyId[] {
  return events.flatMap((event) => (event.type === 'perspectivesRevealed' ? event.parties : []))
}

const ANY_ID = idPattern(...(Object.keys(ID_PREFIX) as IdKind[]))

/** The id of what a command concerns, for the audit; never what it says. */
function partOf({ id: _own, type: _type, ...fields }: IdentifiedCommand): string | null {
  for (const [key, value] of Object.entries(fields)) {
    const part = /^to$|Id$/.test(key) ? value : (value as { id?: unknown } | null)?.id
    if (typeof part === 'string' && ANY_ID.test(part)) return part
  }
  return null
}
