import type { CaseFacts } from '@rondom/shared/domain/meeting.ts'
import type { FamilyMember, Participant, Party } from '@rondom/shared/domain/people.ts'
import { isProfessional, type Reader } from './reader.ts'
import { isClosed, type Redaction, readsFrame, readsUnrestrictedText, seesRestrictions, whole } from './sight.ts'

type PreparationEvent =
  | 'conferenceOpened'
  | 'caseDescribed'
  | 'meetingPlanned'
  | 'memberRecorded'
  | 'memberRemoved'
  | 'partyRecorded'
  | 'partyRemoved'
  | 'participantRecorded'
  | 'participantRemoved'
  | 'initiatorNamed'
  | 'consentRecorded'
  | 'timelineRecorded'
  | 'timelineRemoved'
  | 'framePublished'

/** Case, household, roster, consents, timeline and frame. */
export const PREPARATION_REDACTIONS: { [K in PreparationEvent]: Redaction<K> } = {
  conferenceOpened: (event, { reader }) => ({
    ...event,
    facts: factsFor(event.facts, reader),
    facilitator: participantFor(event.facilitator, reader),
  }),
  caseDescribed: (event, { reader }) => ({ ...event, facts: factsFor(event.facts, reader) }),
  meetingPlanned: (event, { reader }) =>
    reader.role === 'network' ? { ...event, plan: { ...event.plan, learningQuestion: '' } } : event,
  memberRecorded: (event, { reader }) => ({ ...event, member: memberFor(event.member, reader) }),
  memberRemoved: whole,
  partyRecorded: (event, { reader }) => ({ ...event, party: partyFor(event.party, reader) }),
  partyRemoved: whole,
  participantRecorded: (event, { reader }) => ({ ...event, participant: participantFor(event.participant, reader) }),
  participantRemoved: whole,
  initiatorNamed: (event, { reader }) => (readsUnrestrictedText(reader) ? event : null),
  // The family see what they themselves answered; the team manager, like the rest of the content, later.
  consentRecorded(event, { reader }) {
    if (reader.role === 'familyMember') return event.consent.byId === reader.memberId ? event : null
    return reader.role !== 'network' && reader.readsContent ? event : null
  },
  timelineRecorded(event, sight) {
    const { reader } = sight
    if (!readsTimeline(reader) || isClosed(sight, event.entry.id, event.entry.notVisibleTo)) return null
    return seesRestrictions(reader) ? event : { ...event, entry: { ...event.entry, notVisibleTo: [] } }
  },
  // Who did not see it must not learn by its going that it was there.
  timelineRemoved(event, sight) {
    const kept = sight.before.timeline[event.entryId]?.notVisibleTo ?? []
    return readsTimeline(sight.reader) && !isClosed(sight, event.entryId, kept) ? event : null
  },
  framePublished: (event, { reader }) => (readsFrame(reader) ? event : null),
}

function readsTimeline(reader: Reader): boolean {
  return reader.role !== 'network' && reader.readsContent
}

/** Of the case the network knows when it is and what it is called. */
function factsFor(facts: CaseFacts, reader: Reader): CaseFacts {
  return reader.role === 'network' ? { ...facts, themes: [], firstConcernOn: null, triggerOn: null } : facts
}

/** Whether others of the household were told, and why not, is for professionals. */
function memberFor(member: FamilyMember, reader: Reader): FamilyMember {
  const isOwn = reader.role === 'familyMember' && reader.memberId === member.id
  if (isOwn || isProfessional(reader) || reader.role === 'teamManager') return member
  const others = { ...member, informed: null, notInformedReason: null }
  return reader.role === 'network' ? { ...others, birthMonth: null } : others
}

function partyFor(party: Party, reader: Reader): Party {
  if (readsUnrestrictedText(reader) || reader.partyId === party.id) return party
  return { ...party, ground: null, purpose: null, necessity: null }
}

/** Information limits are for professionals; accounts for who prepares. One's own entry is whole. */
function participantFor(participant: Participant, reader: Reader): Participant {
  if (participant.id === reader.id) return participant
  return {
    ...participant,
    accountId: reader.role === 'facilitator' || reader.role === 'keyWorker' ? participant.accountId : null,
    reason: readsUnrestrictedText(reader) ? participant.reason : null,
    informationLimit: isProfessional(reader) ? participant.informationLimit : null,
  }
}
