import type { ConferenceState } from './conference-state.ts'
import { consentKey } from './consents.ts'
import type { ConferenceEvent, NumberedEvent } from './events.ts'
import { evolveJudging, isJudgingEvent } from './evolve-judging.ts'
import { evolvePeople, isPeopleEvent } from './evolve-people.ts'
import { evolveSharing, isSharingEvent } from './evolve-sharing.ts'

/**
 * Folds one event into the state; both sides use it, on whole and on redacted logs alike, so an event that
 * refers to something this reader does not know leaves that something out. Pure: returns a new state.
 */
export function evolve(state: ConferenceState, numbered: NumberedEvent): ConferenceState {
  const next = { ...state, n: numbered.n }
  const { event } = numbered
  if (event === null) return next
  if (isPeopleEvent(event)) return { ...next, ...evolvePeople(next, event) }
  if (isSharingEvent(event)) return { ...next, ...evolveSharing(next, event) }
  if (isJudgingEvent(event)) return { ...next, ...evolveJudging(next, event) }
  return { ...next, ...evolveProcess(next, event, numbered.at) }
}

type ProcessEvent = Exclude<
  ConferenceEvent,
  Parameters<typeof evolvePeople>[1] | Parameters<typeof evolveSharing>[1] | Parameters<typeof evolveJudging>[1]
>

function evolveProcess(state: ConferenceState, event: ProcessEvent, at: string): Partial<ConferenceState> {
  switch (event.type) {
    case 'conferenceOpened':
      return {
        methodVersion: event.methodVersion,
        facts: event.facts,
        phaseStartedAt: at,
        participants: { [event.facilitator.id]: event.facilitator },
      }
    case 'caseDescribed':
      return { facts: event.facts }
    case 'meetingPlanned':
      return { plan: event.plan }
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
