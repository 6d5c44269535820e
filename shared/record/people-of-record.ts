import type { Participant } from '../domain/people.ts'
import type { ConferenceRecord } from '../wire/record.ts'
import type { MemberOfRecord, PersonOfRecord } from '../wire/record-people.ts'
import { everyNamed, namedOrNobody, type Reading, sureWords, wordsOf } from './reading.ts'

type PeopleOfRecord = Pick<ConferenceRecord, 'initiator' | 'household' | 'parties' | 'people' | 'history' | 'danger'>

/** Who it is about, who was there and why, and what went before. */
export function peopleOfRecord(reading: Reading): PeopleOfRecord {
  const { state } = reading
  const history = Object.values(state.timeline).sort((a, b) => a.on.localeCompare(b.on))
  const { status, whatNow, ownerName, byTime } = state.danger
  return {
    initiator: namedOrNobody(reading, state.initiatorId),
    household: Object.values(state.members).map(
      ({ notInformedReason, ...member }): MemberOfRecord => ({
        ...member,
        notInformedReason: wordsOf(reading, notInformedReason),
      }),
    ),
    parties: Object.values(state.parties).map((party) => ({
      ...party,
      ground: wordsOf(reading, party.ground),
      purpose: wordsOf(reading, party.purpose),
      necessity: wordsOf(reading, party.necessity),
    })),
    people: Object.values(state.participants).map((participant) => personOf(reading, participant)),
    history: history.map(({ id, kind, on, text, source, notVisibleTo }) => ({
      ...{ id, kind, on, source },
      text: sureWords(reading, text),
      notVisibleTo: everyNamed(reading, notVisibleTo),
    })),
    danger: { status, whatNow: wordsOf(reading, whatNow), ownerName, byTime },
  }
}

function personOf(reading: Reading, participant: Participant): PersonOfRecord {
  const { id, name, title, organisationName, role, partyId, memberId, reason } = participant
  const checkIn = reading.state.checkIns[id]
  return {
    ...{ id, name, title, organisation: organisationName, role, partyId, memberId },
    why: wordsOf(reading, reason),
    attendance: checkIn !== undefined ? 'present' : participant.attendance,
    checkIn: checkIn
      ? {
          at: checkIn.at,
          line: sureWords(reading, checkIn.line),
          informationLimit: wordsOf(reading, checkIn.informationLimit ?? participant.informationLimit),
        }
      : null,
  }
}
