import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { useMemo } from 'react'
import { useConference } from '../sync/conference-store.ts'

/** What everything on the table reads: the conference as this reader knows it, and who this reader is. */
export interface Table {
  state: ConferenceState
  you: Participant
}

/** The table, or null before the first events have come. */
export function useTable(): Table | null {
  const state = useConference((view) => view.state)
  const you = useConference((view) => (view.you === null ? undefined : view.state?.participants[view.you]))
  return useMemo(() => (state === null || you === undefined ? null : { state, you }), [state, you])
}
