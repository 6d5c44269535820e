import type { Command } from '@rondom/shared/domain/commands.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { type DocumentName, documentName } from '@rondom/shared/domain/documents.ts'
import type { PartyId } from '@rondom/shared/domain/ids.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import type { Readings } from './decision.ts'
import { childIds, partyIds } from './people-at-table.ts'
import type { ConferenceDocuments } from './ports.ts'

/** Which shared texts a command is decided on. */
interface Needs {
  frame: boolean
  /** The judgement on the table. */
  judgement: boolean
  perspectives: { partyId: PartyId; round: number }[]
  /** Nothing may be written meanwhile, so that what is read is what stood there. */
  freeze: boolean
}

const NOTHING: Needs = { frame: false, judgement: false, perspectives: [], freeze: false }

function needsOf(state: ConferenceState, actor: Participant, command: Command): Needs {
  const { round } = state.silent
  const own = actor.partyId === null ? [] : [actor.partyId]
  const isBlind = state.blind.includes(actor.id)
  switch (command.type) {
    case 'changePhase': {
      if (command.direction === 'back') return NOTHING
      if (state.phase === 'writing') return allPerspectives(state)
      const judgement = state.phase === 'judging'
      return { ...NOTHING, frame: true, judgement, freeze: judgement || state.phase === 'preparing' }
    }
    case 'establishRecord':
      return { ...NOTHING, frame: true, freeze: true }
    case 'reveal':
      return allPerspectives(state)
    case 'putToPositions':
      return { ...NOTHING, judgement: true, freeze: true }
    case 'declareReady':
      return { ...NOTHING, perspectives: read(own, isBlind ? 1 : round), freeze: isBlind }
    case 'skipBlindWriting':
      return { ...NOTHING, perspectives: read(own, 1), freeze: true }
    case 'removeParty':
      return { ...NOTHING, perspectives: read([command.partyId], round) }
    case 'removeParticipant': {
      const partyId = state.participants[command.participantId]?.partyId ?? null
      const writesIn = state.blind.includes(command.participantId) ? 1 : round
      return { ...NOTHING, perspectives: partyId === null ? [] : read([partyId], writesIn) }
    }
    default:
      return NOTHING
  }
}

function allPerspectives(state: ConferenceState): Needs {
  return { ...NOTHING, perspectives: read(partyIds(state), state.silent.round), freeze: true }
}

function read(parties: PartyId[], round: number): Needs['perspectives'] {
  return parties.map((partyId) => ({ partyId, round }))
}

/** What was read for one command. `settle` opens again what did not get published; call it exactly once. */
export interface ReadForCommand {
  readings: Readings
  settle(published: readonly PartyId[]): void
}

/**
 * Reads the shared texts that a command is decided on, frozen where the decision publishes them. A
 * perspective that was published stays frozen: nothing is ever written there again.
 */
export async function readForCommand(
  documents: ConferenceDocuments,
  state: ConferenceState,
  actor: Participant,
  command: Command,
): Promise<ReadForCommand> {
  const needs = needsOf(state, actor, command)
  const thaws = new Map<PartyId | 'frame' | 'table', () => void>()
  const settle = (published: readonly PartyId[]) => {
    for (const [key, thaw] of thaws) if (!published.includes(key)) thaw()
  }
  const freeze = async (key: PartyId | 'frame' | 'table', name: DocumentName) => {
    if (needs.freeze) thaws.set(key, await documents.freeze(state.id, [name]))
  }
  try {
    if (needs.frame) await freeze('frame', 'frame')
    const frame = needs.frame ? await documents.readFrame(state.id) : null
    if (needs.judgement) await freeze('table', 'table')
    const judgement = needs.judgement ? await documents.readJudgement(state.id, childIds(state)) : null
    const perspectives: Readings['perspectives'] = {}
    // Freeze all before reading any: what one party still writes must not depend on when another was read.
    const named = needs.perspectives.map(({ partyId, round }) => ({
      partyId,
      name: documentName({ kind: 'perspective', partyId, round }),
    }))
    // Where one fails the others are waited for: what is frozen must be known, to be opened again.
    const frozen = await Promise.allSettled(named.map(({ partyId, name }) => freeze(partyId, name)))
    for (const one of frozen) if (one.status === 'rejected') throw one.reason
    await Promise.all(
      named.map(async ({ partyId, name }) => {
        perspectives[partyId] = await documents.readPerspective(state.id, name)
      }),
    )
    return { readings: { frame, judgement, perspectives }, settle }
  } catch (error) {
    settle([])
    throw error
  }
}
