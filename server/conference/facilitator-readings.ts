import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { documentName } from '@rondom/shared/domain/documents.ts'
import type { PartyId } from '@rondom/shared/domain/ids.ts'
import type { Abilities } from '@rondom/shared/wire/live.ts'
import type { ConferenceMemory } from './conference-memory.ts'
import { exitCriteria } from './exit-criteria.ts'
import { childIds, partyIds } from './people-at-table.ts'
import type { ConferenceDocuments, SignedPerspective } from './ports.ts'
import { isWritten } from './rules/perspective-check.ts'

/** What the facilitator is told of the shared texts: what is missing, warnings, and how many cards there are. */
export type FacilitatorReadings = Pick<Abilities, 'exit' | 'cardCounts'>

/** Reads for the facilitator, once per state and change of the texts. Content goes no further than counting. */
export function createFacilitatorReadings(memory: ConferenceMemory, documents: ConferenceDocuments) {
  let kept: { n: number; readings: Promise<FacilitatorReadings> } | null = null

  async function read(state: ConferenceState): Promise<FacilitatorReadings> {
    const frame = state.phase === 'preparing' ? await documents.readFrame(state.id) : null
    const judgement = state.phase === 'judging' ? await documents.readJudgement(state.id, childIds(state)) : null
    const perspectives = state.silent.open ? await openPerspectives(state, documents) : {}
    return {
      exit: exitCriteria(state, { frame, judgement, perspectives, texts: memory.texts }),
      cardCounts: state.silent.open ? countCards(perspectives) : null,
    }
  }

  return {
    now(): Promise<FacilitatorReadings> {
      const { state } = memory
      if (kept?.n !== state.n) {
        const readings = read(state)
        kept = { n: state.n, readings }
        // A reading that failed is tried again the next time.
        readings.catch(() => {
          if (kept?.readings === readings) kept = null
        })
      }
      return kept!.readings
    },
    /** The shared texts have changed: true when what the facilitator is told has changed with them. */
    async refresh(): Promise<boolean> {
      const before = kept === null ? null : JSON.stringify(await kept.readings)
      kept = null
      return JSON.stringify(await this.now()) !== before
    },
  }
}

async function openPerspectives(
  state: ConferenceState,
  documents: ConferenceDocuments,
): Promise<Record<PartyId, SignedPerspective>> {
  const read = partyIds(state).map(async (partyId) => {
    const name = documentName({ kind: 'perspective', partyId, round: state.silent.round })
    return [partyId, await documents.readPerspective(state.id, name)] as const
  })
  return Object.fromEntries(await Promise.all(read))
}

function countCards(perspectives: Record<PartyId, SignedPerspective>): Record<PartyId, number> {
  const counts = Object.entries(perspectives).map(([id, { cards }]) => [id, cards.filter(isWritten).length])
  return Object.fromEntries(counts)
}
