import { actionItem, needItem } from '@rondom/shared/domain/derived.ts'
import type { NeedId } from '@rondom/shared/domain/ids.ts'
import { openPart } from './former-wordings.ts'
import {
  actionFor,
  needFor,
  ownsAction,
  seesAction,
  seesDeclineReason,
  seesEarlierNeeds,
  seesNeed,
  visibleAction,
  visibleNeed,
} from './planning-sight.ts'
import { isFormerWording, type Redaction, type Sight, seesRestrictions, whole } from './sight.ts'

type PlanningEvent =
  | 'caseContinued'
  | 'needRecorded'
  | 'needWithdrawn'
  | 'actionRecorded'
  | 'actionWithdrawn'
  | 'actionAccepted'
  | 'actionDeclined'
  | 'openNeedRecorded'
  | 'openNeedWithdrawn'
  | 'buddyNamed'
  | 'networkAsked'
  | 'followUpPlanned'

/** Needs, who does what, and what stays open (rule R83). */
export const PLANNING_REDACTIONS: { [K in PlanningEvent]: Redaction<K> } = {
  caseContinued(event, { reader }) {
    if (!seesEarlierNeeds(reader)) return null
    return seesRestrictions(reader) ? event : { ...event, restricted: [] }
  },
  needRecorded(event, sight) {
    const { before, reader } = sight
    if (isFormerWording(sight, needItem(event.need.id))) return null
    return seesNeed(before, reader, event.need) ? { ...event, need: needFor(before, reader, event.need) } : null
  },
  needWithdrawn: (event, sight) => (isOnSight(sight, event.needId) ? event : null),
  actionRecorded(event, sight) {
    const { before, reader } = sight
    const { action } = event
    if (isFormerWording(sight, actionItem(action.id)) && !ownsAction(reader, action)) return null
    if (seesAction(reader, action)) return { ...event, action: actionFor(before, reader, action) }
    // It has become somebody else's, who does it out of this reader's sight: theirs is no longer there.
    const wasSeen = visibleAction(before, reader, action.id) !== null
    return wasSeen ? { type: 'actionWithdrawn', actionId: action.id } : null
  },
  actionWithdrawn: (event, { before, reader }) =>
    visibleAction(before, reader, event.actionId) === null ? null : event,
  actionAccepted: (event, { before, reader }) =>
    visibleAction(before, reader, event.actionId) === null ? null : event,
  actionDeclined(event, { before, reader }) {
    const action = visibleAction(before, reader, event.actionId)
    if (action === null) return null
    return seesDeclineReason(reader, action) ? event : { ...event, reason: null }
  },
  openNeedRecorded(event, sight) {
    const { needId } = event.openNeed
    return isOnSight(sight, needId) && !isFormerWording(sight, openPart(needId)) ? event : null
  },
  openNeedWithdrawn: (event, sight) => (isOnSight(sight, event.needId) ? event : null),
  buddyNamed: whole,
  networkAsked: (event, { reader }) => (seesEarlierNeeds(reader) && !reader.blind ? event : { ...event, words: null }),
  followUpPlanned: whole,
}

function isOnSight({ before, reader }: Sight, needId: NeedId): boolean {
  return visibleNeed(before, reader, needId) !== null
}
