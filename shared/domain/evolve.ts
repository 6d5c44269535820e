import type { ConferenceState } from './conference-state.ts'
import { consentKey } from './consents.ts'
import type { ConferenceEvent, NumberedEvent } from './events.ts'
import { evolveClosing, isClosingEvent } from './evolve-closing.ts'
import { evolveDeciding, isDecidingEvent } from './evolve-deciding.ts'
import { evolveJudging, isJudgingEvent } from './evolve-judging.ts'
import { evolvePeople, isPeopleEvent } from './evolve-people.ts'
import { evolvePlanning, isPlanningEvent } from './evolve-planning.ts'
import { evolveSharing, isSharingEvent } from './evolve-sharing.ts'

/**
 * Folds one event into the state; both sides use it, on whole and on redacted logs alike, so an event that
 * refers to something this reader does not know leaves that something out. Pure: returns a new state.
 */
export function evolve(state: ConferenceState, numbered: NumberedEvent): ConferenceState {
  const next = { ...state, n: numbered.n }
  const { event } = numbered
  if (event === null) return next
  const after = { ...next, ...changesOf(next, event, numbered.at) }
  return isSupplement(state, event) ? { ...after, supplements: [...state.supplements, numbered] } : after
}

/** What happened to decisions, actions and the record itself after it was established stands beside it (rule R87). */
function isSupplement(before: ConferenceState, event: ConferenceEvent): boolean {
  if (before.established === null) return false
  return isDecidingEvent(event) || isPlanningEvent(event) || isClosingEvent(event)
}

function changesOf(state: ConferenceState, event: ConferenceEvent, at: string): Partial<ConferenceState> {
  if (isPeopleEvent(event)) return evolvePeople(state, event)
  if (isSharingEvent(event)) return evolveSharing(state, event)
  if (isJudgingEvent(event)) return evolveJudging(state, event)
  if (isDecidingEvent(event)) return evolveDeciding(state, event)
  if (isPlanningEvent(event)) return evolvePlanning(state, event)
  if (isClosingEvent(event)) return evolveClosing(state, event)
  return evolveProcess(state, event, at)
}

type ProcessEvent = Exclude<
  ConferenceEvent,
  | Parameters<typeof evolvePeople>[1]
  | Parameters<typeof evolveSharing>[1]
  | Parameters<typeof evolveJudging>[1]
  | Parameters<typeof evolveDeciding>[1]
  | Parameters<typeof evolvePlanning>[1]
  | Parameters<typeof evolveClosing>[1]
>

function evolveProcess(state: ConferenceState, event: ProcessEvent, at: string): Partial<ConferenceState> {
  switch (event.type) {
    case 'conferenceOpened':
      return {
        methodVersion: event.methodVersion,
        facts: event.facts,
        phaseStartedAt: at,
        phaseTimes: [{ phase: state.phase, at }],
        participants: { [event.facilitator.id]: event.facilitator },
      }
    case 'caseDescribed':
      return { facts: event.facts }
    case 'meetingPlanned':
      // Kinds of meeting came later: a plan without one is of the kind there was.
      return { plan: { ...state.plan, ...event.plan } }
    case 'consentRecorded':
      return { consents: { ...state.consents, [consentKey(event.consent)]: event.consent } }
    case 'timelineRecorded':
      return { timeline: { ...state.timeline, [event.entry.id]: event.entry } }
    case 'timelineRemoved': {
      const { [event.entryId]: _gone, ...timeline } = state.timeline
      return { timeline }
    }
    case 'framePublished':
      return { frame: { question: event.question, situation: event.situation } }
    case 'phaseChanged':
      return {
        phase: event.to,
        phaseStartedAt: at,
        phaseTimes: [...state.phaseTimes, { phase: event.to, at }],
        // A step back out of closing leaves nothing of closing early.
        closedEarly: event.from === 'closing' && event.to !== 'inFollowUp' ? null : state.closedEarly,
        timer: null,
        hands: [],
        ready: [],
        silent: { round: state.silent.round, open: event.to === 'writing' },
      }
    case 'dangerCheckCalled':
      return { danger: { ...state.danger, status: 'called', calledBy: event.by } }
    case 'dangerCheckAnswered':
      return { danger: event.danger }
    case 'checkedIn': {
      const checkIn = { line: event.line, informationLimit: event.informationLimit, at: event.at }
      return { checkIns: { ...state.checkIns, [event.participantId]: checkIn } }
    }
    case 'voiceRecorded': {
      const { [event.voice.memberId]: _answered, ...voicesMissing } = state.voicesMissing
      return { voices: { ...state.voices, [event.voice.id]: event.voice }, voicesMissing }
    }
    case 'voiceMissing':
      return { voicesMissing: { ...state.voicesMissing, [event.memberId]: event.reason } }
    case 'handRaised':
      return { hands: [...without(state.hands, event.participantId), event.participantId] }
    case 'handLowered':
      return { hands: without(state.hands, event.participantId) }
    case 'timerStarted':
      return { timer: event.timer }
    case 'timerStopped':
      return { timer: null }
    case 'silentMinuteStarted': {
      const started = state.silentMinutes[event.phase] ?? []
      return {
        timer: event.timer,
        silentMinutes: { ...state.silentMinutes, [event.phase]: [...started, event.participantId] },
      }
    }
    case 'questionShown':
      return { questionCard: event.number }
    default:
      return event satisfies never
  }
}

/** The list without one of its items. */
export function without<T>(list: readonly T[], item: T): T[] {
  return list.filter((other) => other !== item)
}
