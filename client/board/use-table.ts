import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { useConference } from '../sync/conference-store.ts'
import type { Roster } from './roster.ts'

/** What everything on the table reads: the conference as this reader knows it, and who this reader is. */
export interface Table {
  state: ConferenceState
  you: Participant
}

const NOBODY: Roster = { members: {}, parties: {}, participants: {} }

/** The table, or null before the first events have come. */
export function useTable(): Table | null {
  const state = useConference((view) => view.state)
  const you = useYou()
  return useMemo(() => (state === null || you === null ? null : { state, you }), [state, you])
}

/** Who this reader is, or null before the first events have come. */
export function useYou(): Participant | null {
  return useConference((view) => (view.you === null ? null : (view.state?.participants[view.you] ?? null)))
}

/**
 * Who there is. What asks for this instead of the whole table is drawn again only when that changes, and not with
 * every event: of what there are many on the board, a slow phone notices the difference.
 */
export function useRoster(): Roster {
  return useConference(
    useShallow(({ state }) => ({
      members: state?.members ?? NOBODY.members,
      parties: state?.parties ?? NOBODY.parties,
      participants: state?.participants ?? NOBODY.participants,
    })),
  )
}
