import type { FrameContent } from '@rondom/shared/board/frame.ts'
import type { JudgementContent } from '@rondom/shared/board/judgement.ts'
import type { Command } from '@rondom/shared/domain/commands.ts'
import { type ConferenceState, emptyConference } from '@rondom/shared/domain/conference-state.ts'
import type { ConferenceEvent } from '@rondom/shared/domain/events.ts'
import { evolve } from '@rondom/shared/domain/evolve.ts'
import { ID_PREFIX, type IdKind, newId, type ParticipantId, type PartyId } from '@rondom/shared/domain/ids.ts'
import type { ConferenceRole, Participant } from '@rondom/shared/domain/people.ts'
import type { Refusal } from '@rondom/shared/domain/refusals.ts'
import type { ServerMessages } from '@rondom/shared/wire/live.ts'
import { type ConferenceMemory, createConferenceMemory } from '../conference-memory.ts'
import { decide } from '../decide.ts'
import type { SignedPerspective } from '../ports.ts'
import { createReaderStreams } from '../reader-stream.ts'
import { comesIn } from '../rules/admission.ts'

/** A readable id: `idOf('participant', 'ruth')` is `pe_ruth000000000000`. */
export function idOf(kind: IdKind, name: string): string {
  return `${ID_PREFIX[kind]}_${name.padEnd(16, '0')}`
}

/** A table on which nothing of the judgement is written. */
export const EMPTY_JUDGEMENT: JudgementContent = {
  judgement: '',
  dangerStatement: '',
  safetyGoal: '',
  explanation: '',
  uncertainties: [],
  meanings: {},
}

/** An instant on the day of the rehearsed conference. */
export const NOW = '2026-03-10T09:00:00.000Z'

/** A conference held in memory on the rules alone, for tests of rules and sight. */
export interface Rehearsal {
  readonly state: ConferenceState
  readonly memory: ConferenceMemory
  /** What the frame and the perspectives say when a command reads them. */
  frame: FrameContent
  perspectives: Record<PartyId, SignedPerspective>
  /** Who has been without a connection, and for how many milliseconds. */
  away: Record<ParticipantId, number>
  /** What the table says of the judgement. */
  judgement: JudgementContent
  /** Gives a command; the refusal, or null. */
  give(actor: ParticipantId, command: Command): Refusal | null
  /** Gives a command that must be taken; throws with the refusal where it is not. */
  take(actor: ParticipantId, command: Command): void
  /** Lets something happen without a command. */
  happen(...events: ConferenceEvent[]): void
  /** Somebody comes to the table. */
  comeIn(participantId: ParticipantId): void
  /** Everything this person is sent from 0, and the state they fold from it. */
  seenBy(participantId: ParticipantId): ServerMessages['events'] & { state: ConferenceState; words: string[] }
}

/** Starts with a facilitator who is in. */
export function rehearse(facilitator: ParticipantId): Rehearsal {
  const id = idOf('conference', 'rehearsal')
  const memory = createConferenceMemory(id, { events: [], texts: new Map() })
  const streams = createReaderStreams(memory)
  const add = (by: ParticipantId | null, events: ConferenceEvent[], texts: Record<string, string>) => {
    const from = memory.state.n + 1
    memory.add(
      events.map((event, index) => ({ n: from + index, at: NOW, by, event })),
      texts,
    )
  }
  const rehearsal: Rehearsal = {
    get state() {
      return memory.state
    },
    memory,
    frame: { question: 'Wat heeft dit gezin nodig?', situation: 'Zo staat het ervoor.' },
    perspectives: {},
    away: {},
    judgement: { ...EMPTY_JUDGEMENT },
    give(actorId, command) {
      const actor = memory.state.participants[actorId]
      if (actor === undefined) throw new Error(`${actorId} is not on the roster`)
      const { frame, perspectives, judgement } = rehearsal
      const readings = { frame, perspectives, judgement }
      const awayFor = (id: ParticipantId) => rehearsal.away[id] ?? 0
      const make = (kind: IdKind) => newId(kind)
      const context = { actor, now: NOW, newId: make, awayFor, readings, texts: memory.texts }
      const decision = decide(memory.state, command, context)
      if ('refusal' in decision) return decision.refusal
      add(actorId, decision.events, decision.texts)
      return null
    },
    take(actor, command) {
      const refusal = rehearsal.give(actor, command)
      if (refusal !== null) throw new Error(`${command.type} was refused: ${JSON.stringify(refusal)}`)
    },
    happen: (...events) => add(null, events, {}),
    comeIn: (participantId) => add(null, comesIn(memory.state, participantId), {}),
    seenBy(participantId) {
      const run = streams.eventsFor(participantId, 0, null)
      const words = Object.values(run.texts).filter((text) => text !== null)
      return { ...run, state: run.events.reduce(evolve, emptyConference(id)), words }
    },
  }
  rehearsal.happen({
    type: 'conferenceOpened',
    methodVersion: 'rehearsal',
    facts: FACTS,
    facilitator: person({ id: facilitator, role: 'facilitator', admission: 'admitted' }),
  })
  return rehearsal
}

/** The facts of the rehearsed case. */
export const FACTS = {
  code: 'R-2026-001',
  municipality: 'Rietmeer',
  themes: ['complex_divorce' as const],
  firstConcernOn: '2025-09-01',
  triggerOn: '2026-02-01',
  conferenceOn: '2026-03-10',
}

/** A participant as the state keeps one, with the fields that matter to the test. */
export function person(fields: Partial<Participant> & { id: ParticipantId; role: ConferenceRole }): Participant {
  return {
    partyId: null,
    name: fields.id.slice(3).replace(/0+$/, ''),
    title: '',
    organisationName: '',
    accountId: null,
    memberId: null,
    reason: null,
    informationLimit: null,
    writesPerspective: false,
    attendance: 'expected',
    admission: 'invited',
    ...fields,
  }
}
