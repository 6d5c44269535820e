import type { Action } from '@rondom/shared/domain/actions.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import type { TFunction } from 'i18next'
import { isDoer } from './is-doer.ts'
import { personName } from './roster.ts'

/** What waits for this person's yes or no, and what others answered, in sentences to be read aloud. */
export function planningHappenings(
  before: ConferenceState,
  now: ConferenceState,
  you: Participant,
  t: TFunction<'board'>,
): string[] {
  return Object.values(now.actions).flatMap((action) => {
    const former = before.actions[action.id]
    if (asks(you, action, former)) return [t('announce.actionForYou')]
    if (former === undefined || action.status === former.status || action.answeredBy === you.id) return []
    const name = personName(now, action.ownerId)
    if (action.status === 'accepted') return [t('announce.accepted', { name })]
    return action.status === 'declined' ? [t('announce.declined', { name })] : []
  })
}

/** A new action for this person, or one in other words than were read. */
function asks(you: Participant, action: Action, former: Action | undefined): boolean {
  if (action.status !== 'proposed' || !isDoer(you, action)) return false
  const isNew = former === undefined || former.revision !== action.revision
  return isNew && action.proposedBy !== you.id
}
