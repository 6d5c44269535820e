import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { isAnswered } from '@rondom/shared/domain/coverage.ts'
import type { TextId } from '@rondom/shared/domain/ids.ts'
import type { Missing } from '@rondom/shared/domain/missing.ts'
import { ADULTHOOD_FROM_MONTHS } from '@rondom/shared/domain/needs.ts'
import { ADULT_DOMAIN } from '@rondom/shared/domain/organisations.ts'
import { ageInMonths, type FamilyMember } from '@rondom/shared/domain/people.ts'
import { answererOf } from './action-owners.ts'
import { missing } from './missing-item.ts'
import { peopleOf } from './people-at-table.ts'

type Texts = ReadonlyMap<TextId, string | null>

/** What keeps `planning` from ending (rules R80, R81). */
export function missingInPlanning(state: ConferenceState, texts: Texts): Missing[] {
  return [
    ...missingAnswers(state, texts),
    ...missingOfActions(state, texts),
    ...missingAdulthood(state),
    ...(state.followUpOn === null ? [missing('follow_up', 'R80', 'followUp')] : []),
  ]
}

/** Needs that nobody has promised anything for, and that do not stand open with their reason (INV-01). */
export function missingAnswers(state: ConferenceState, texts: Texts): Missing[] {
  return Object.values(state.needs)
    .filter(({ id }) => !isAnswered(state, id))
    .map(({ id, text }) => missing('need_unanswered', 'R80', 'needs', id, texts.get(text) ?? null))
}

/** What was declined waits for nothing. */
function missingOfActions(state: ConferenceState, texts: Texts): Missing[] {
  return Object.values(state.actions).flatMap((action) => {
    const about = [action.id, texts.get(action.what) ?? null] as const
    const waits = action.status === 'proposed' && answererOf(state, action) !== null
    return [
      ...(action.status !== 'declined' && action.needIds.length === 0
        ? [missing('action_without_need', 'R80', 'actions', ...about)]
        : []),
      ...(waits ? [missing('action_unanswered', 'R80', 'actions', ...about)] : []),
    ]
  })
}

/** For who is nearly an adult: a need for after the eighteenth birthday, and who helps adults (rule R81). */
function missingAdulthood(state: ConferenceState): Missing[] {
  return Object.values(state.members)
    .filter((member) => isNearlyAdult(state, member))
    .flatMap(({ id, name }) => {
      const needs = Object.values(state.needs).filter(
        ({ adulthood, memberIds }) => adulthood !== null && memberIds.includes(id),
      )
      const isOpen = needs.some((need) => state.openNeeds[need.id] !== undefined)
      return [
        ...(needs.length === 0 ? [missing('adult_need', 'R81', 'needs', id, name)] : []),
        ...(isOpen || hasAdultDomain(state) ? [] : [missing('adult_domain', 'R81', 'needs', id, name)]),
      ]
    })
}

function isNearlyAdult({ facts }: ConferenceState, { kind, birthMonth }: FamilyMember): boolean {
  if (kind !== 'child' || birthMonth === null) return false
  return ageInMonths(birthMonth, facts.conferenceOn) >= ADULTHOOD_FROM_MONTHS
}

/** An organisation for adults counts when somebody of it comes to the table. */
function hasAdultDomain(state: ConferenceState): boolean {
  return Object.values(state.parties).some(
    ({ id, organisationType }) =>
      ADULT_DOMAIN.includes(organisationType) &&
      peopleOf(state, id).some(({ attendance }) => attendance === 'expected'),
  )
}
