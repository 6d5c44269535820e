import type { Action } from './actions.ts'
import type { ConferenceState } from './conference-state.ts'
import type { ConferenceEvent, EventOf } from './events.ts'
import type { ActionId } from './ids.ts'

const PLANNING_EVENTS = [
  'caseContinued',
  'needRecorded',
  'needWithdrawn',
  'actionRecorded',
  'actionWithdrawn',
  'actionAccepted',
  'actionDeclined',
  'openNeedRecorded',
  'openNeedWithdrawn',
  'buddyNamed',
  'networkAsked',
  'followUpPlanned',
] as const

type PlanningEvent = EventOf<(typeof PLANNING_EVENTS)[number]>

/** True for the events of needs and of who does what. */
export function isPlanningEvent(event: ConferenceEvent): event is PlanningEvent {
  return (PLANNING_EVENTS as readonly string[]).includes(event.type)
}

/** What such an event changes. */
export function evolvePlanning(state: ConferenceState, event: PlanningEvent): Partial<ConferenceState> {
  switch (event.type) {
    case 'caseContinued':
      return { continues: { caseId: event.caseId, needs: event.needs, restricted: event.restricted ?? [] } }
    case 'needRecorded':
      return { needs: { ...state.needs, [event.need.id]: event.need } }
    case 'needWithdrawn': {
      const { [event.needId]: _gone, ...needs } = state.needs
      const { [event.needId]: _open, ...openNeeds } = state.openNeeds
      const unlinked = Object.values(state.actions).map((action): [ActionId, Action] => [
        action.id,
        { ...action, needIds: action.needIds.filter((id) => id !== event.needId) },
      ])
      return { needs, openNeeds, actions: Object.fromEntries(unlinked) }
    }
    case 'actionRecorded':
      return { actions: { ...state.actions, [event.action.id]: event.action } }
    case 'actionWithdrawn': {
      const { [event.actionId]: _gone, ...actions } = state.actions
      return { actions }
    }
    case 'actionAccepted':
      return answerAction(state, event.actionId, {
        ...{ status: 'accepted', answeredBy: event.by, recorded: event.recorded, answeredAt: event.at },
        declineReason: null,
      })
    case 'actionDeclined':
      return answerAction(state, event.actionId, {
        ...{ status: 'declined', answeredBy: event.by, recorded: event.recorded, answeredAt: event.at },
        declineReason: event.reason,
      })
    case 'openNeedRecorded':
      return { openNeeds: { ...state.openNeeds, [event.openNeed.needId]: event.openNeed } }
    case 'openNeedWithdrawn': {
      const { [event.needId]: _gone, ...openNeeds } = state.openNeeds
      return { openNeeds }
    }
    case 'buddyNamed':
      return { buddyId: event.participantId }
    case 'networkAsked':
      return { networkAsked: { asked: event.asked, words: event.words } }
    case 'followUpPlanned':
      return { followUpOn: event.on }
    default:
      return event satisfies never
  }
}

function answerAction(state: ConferenceState, id: ActionId, fields: Partial<Action>): Partial<ConferenceState> {
  const action = state.actions[id]
  if (action === undefined) return {}
  return { actions: { ...state.actions, [id]: { ...action, ...fields } } }
}
