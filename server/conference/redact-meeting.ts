import { isProfessional, type Reader } from './reader.ts'
import { isClosed, type Redaction, readsUnrestrictedText, seesRestrictions, whole } from './sight.ts'

type MeetingEvent =
  | 'phaseChanged'
  | 'participantArrived'
  | 'participantAdmitted'
  | 'participantTurnedAway'
  | 'attendanceRecorded'
  | 'facilitationHandedOver'
  | 'dangerCheckCalled'
  | 'dangerCheckAnswered'
  | 'checkedIn'
  | 'voiceRecorded'
  | 'voiceMissing'
  | 'handRaised'
  | 'handLowered'
  | 'timerStarted'
  | 'timerStopped'
  | 'silentMinuteStarted'
  | 'questionShown'

/** Phases, who is at the table, the danger check, checking in and the family's voice. */
export const MEETING_REDACTIONS: { [K in MeetingEvent]: Redaction<K> } = {
  phaseChanged: (event, { reader }) => (isOfTheWork(reader) ? event : { ...event, reason: null }),
  participantArrived: whole,
  participantAdmitted: whole,
  participantTurnedAway: whole,
  attendanceRecorded: whole,
  facilitationHandedOver: whole,
  // Who asked is not for family or network: with violence at home it can be dangerous to have asked.
  dangerCheckCalled: (event, { reader }) =>
    isOfTheWork(reader) || event.by === reader.id ? event : { ...event, by: null },
  // That there is danger concerns everyone; what is done about it is not for family or network.
  dangerCheckAnswered(event, { reader }) {
    if (isOfTheWork(reader)) return event
    const calledBy = event.danger.calledBy === reader.id ? reader.id : null
    return { ...event, danger: { ...event.danger, calledBy, whatNow: null, ownerName: null, byTime: null } }
  },
  checkedIn: whole,
  voiceRecorded(event, sight) {
    const { reader } = sight
    const { voice } = event
    const isOwn = reader.role === 'familyMember' && voice.memberId === reader.memberId
    if (isOwn) return event
    if (reader.role === 'network' && voice.memberId !== reader.memberId) return null
    if (isClosed(sight, voice.id, voice.notVisibleTo)) return null
    return seesRestrictions(reader) ? event : { ...event, voice: { ...voice, notVisibleTo: [] } }
  },
  voiceMissing(event, { reader }) {
    const isOwn = reader.role === 'familyMember' && event.memberId === reader.memberId
    return isOwn || readsUnrestrictedText(reader) ? event : null
  },
  handRaised: whole,
  handLowered: whole,
  timerStarted: whole,
  timerStopped: whole,
  silentMinuteStarted: whole,
  questionShown: whole,
}

function isOfTheWork(reader: Reader): boolean {
  return isProfessional(reader) || reader.role === 'teamManager'
}
