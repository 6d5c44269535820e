import type { ConferenceState } from './conference-state.ts'
import type { PersonId } from './ids.ts'

/**
 * Everyone whom a restriction names as far as this state knows: of a card, of words, of an entry of the timeline,
 * and in the conferences of the case before this one (rule R57).
 */
export function restrictedPersons(
  state: Pick<ConferenceState, 'notes' | 'voices' | 'timeline' | 'continues'>,
): PersonId[] {
  const here = [state.notes, state.voices, state.timeline].flatMap((things) =>
    Object.values<{ notVisibleTo: PersonId[] }>(things).flatMap(({ notVisibleTo }) => notVisibleTo),
  )
  return [...new Set([...here, ...(state.continues?.restricted ?? [])])]
}
