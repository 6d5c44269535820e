import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { HANDOVER_WORDS, PRODUCT_WORDS, wordsIn } from '@rondom/shared/domain/cues.ts'
import type { TextId } from '@rondom/shared/domain/ids.ts'
import type { Warning } from '@rondom/shared/domain/missing.ts'
import type { EarlierNeed, Need } from '@rondom/shared/domain/needs.ts'
import type { OrganisationType } from '@rondom/shared/domain/organisations.ts'
import { isOfFamily, nameOf, seatOf } from './action-owners.ts'
import { isParentWorriedAbout } from './note-warnings.ts'
import { warning } from './warning.ts'

type Texts = ReadonlyMap<TextId, string | null>

/** Signs for the facilitator while the table agrees who does what (rules R46, R49, R90, R91); none in another phase. */
export function planningWarnings(state: ConferenceState, texts: Texts): Warning[] {
  if (state.phase !== 'planning') return []
  return [
    ...(Object.keys(state.needs).length === 0 ? [warning('no_need', 'R90')] : []),
    ...needWarnings(state, texts),
    ...supportWarnings(state),
    ...shareWarnings(state),
    ...actionWarnings(state, texts),
    ...adultCareWarning(state, texts),
  ]
}

/** A product where a need is meant, words that hand over, and what stayed open before. */
function needWarnings(state: ConferenceState, texts: Texts): Warning[] {
  return Object.values(state.needs).flatMap((need) => {
    const text = texts.get(need.text) ?? ''
    const forWhom = { id: need.id, name: texts.get(need.forWhom) ?? null }
    const earlier = earlierOf(state, need, texts)
    return [
      ...wordsIn(text, PRODUCT_WORDS).map((word) => warning('product_as_need', 'R46', forWhom, word)),
      ...wordsIn(text, HANDOVER_WORDS).map((word) => warning('handover_words', 'R49', forWhom, word)),
      ...(earlier === undefined
        ? []
        : [warning('need_again', 'R91', { id: need.id, name: text }, `${earlier.times + 1}e`)]),
    ]
  })
}

/** The earlier need that this one was said to be again, or that has its words and stays open for the same reason. */
function earlierOf({ continues, openNeeds }: ConferenceState, need: Need, texts: Texts): EarlierNeed | undefined {
  const earlier = continues?.needs ?? []
  const linked = earlier.find(({ id }) => id === need.earlierId)
  if (linked !== undefined) return linked
  const bottleneck = openNeeds[need.id]?.bottleneck
  const words = plain(texts.get(need.text))
  return earlier.find((other) => other.bottleneck === bottleneck && plain(texts.get(other.text)) === words)
}

/** Words as they compare, without regard to case and marks. */
function plain(text: string | null | undefined): string {
  return (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Who stands beside the key worker, and whether the family's own network was asked and does something. */
function supportWarnings(state: ConferenceState): Warning[] {
  const isAlone = state.buddyId === null || state.participants[state.buddyId]?.role === 'keyWorker'
  const familyActs = Object.values(state.actions).some(
    ({ status, ownerId }) => status === 'accepted' && isOfFamily(state, ownerId),
  )
  return [
    ...(isAlone ? [warning('no_buddy', 'R90')] : []),
    ...(state.networkAsked === null ? [warning('network_not_asked', 'R90')] : []),
    ...(familyActs ? [] : [warning('no_network_action', 'R90')]),
  ]
}

/** From this many actions on it tells something who has more than half of them. */
const ENOUGH_ACTIONS = 3

/** One organisation, or the key worker, has more than half of what is to be done. */
function shareWarnings(state: ConferenceState): Warning[] {
  const owners = Object.values(state.actions).flatMap(({ status, ownerId }) =>
    status === 'declined' ? [] : [seatOf(state, ownerId)],
  )
  if (owners.length < ENOUGH_ACTIONS) return []
  const isMost = (count: number) => count > owners.length / 2
  const organisations = Object.values(state.parties).filter(
    ({ id, kind }) => kind === 'organisation' && isMost(owners.filter((owner) => owner?.partyId === id).length),
  )
  const keyWorker = owners.find((owner) => owner?.role === 'keyWorker')
  return [
    ...organisations.map(({ id, name }) => warning('one_organisation_acts', 'R90', { id, name })),
    ...(keyWorker !== undefined && isMost(owners.filter((owner) => owner === keyWorker).length)
      ? [warning('key_worker_acts_most', 'R90', { id: keyWorker.id, name: keyWorker.name })]
      : []),
  ]
}

function actionWarnings(state: ConferenceState, texts: Texts): Warning[] {
  return Object.values(state.actions).flatMap(({ id, what, ownerId }) =>
    wordsIn(texts.get(what) ?? '', HANDOVER_WORDS).map((word) =>
      warning('handover_words', 'R49', { id, name: nameOf(state, ownerId) }, word),
    ),
  )
}

/** Organisations that treat adults. */
const ADULT_CARE: readonly OrganisationType[] = ['adult_mental_health', 'addiction_care']

/** Something is needed for a parent while nobody who treats adults is on the roster (INV-21). */
function adultCareWarning(state: ConferenceState, texts: Texts): Warning[] {
  if (Object.values(state.parties).some(({ organisationType }) => ADULT_CARE.includes(organisationType))) return []
  const isForAdult = Object.values(state.needs).some(({ memberIds }) =>
    memberIds.some((id) => state.members[id]?.kind === 'adult'),
  )
  return isForAdult || isParentWorriedAbout(state, texts) ? [warning('adult_care_missing', 'R90')] : []
}
