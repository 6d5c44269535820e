import type { FrameContent } from '@rondom/shared/board/frame.ts'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { consentKey, isConsentComplete, neededConsents } from '@rondom/shared/domain/consents.ts'
import type { Missing, MissingCode, MissingPlace } from '@rondom/shared/domain/missing.ts'
import { peopleOf, seatOfMember } from './people-at-table.ts'

/** What is still missing before the table can open (rules R8, R9, R18–R23). */
export function missingInPreparation(state: ConferenceState, frame: FrameContent | null): Missing[] {
  return [
    ...missingOfCase(state, frame),
    ...missingOfHousehold(state),
    ...missingOfRoster(state),
    ...missingConsents(state),
  ]
}

type About = { id: string; name: string }

function item(code: MissingCode, rule: string, place: MissingPlace, about?: About): Missing {
  return { code, rule, place, aboutId: about?.id ?? null, about: about?.name ?? null }
}

function when(condition: boolean, ...args: Parameters<typeof item>): Missing[] {
  return condition ? [item(...args)] : []
}

function missingOfCase({ facts, plan }: ConferenceState, frame: FrameContent | null): Missing[] {
  return [
    ...when(facts.code === '', 'case_code', 'R18', 'case'),
    ...when(facts.conferenceOn === '', 'conference_day', 'R18', 'case'),
    ...when((frame?.question ?? '') === '', 'question', 'R18', 'question'),
    ...when(plan.type === 'learning' && plan.learningQuestion === '', 'learning_question', 'R93', 'plan'),
  ]
}

function missingOfHousehold(state: ConferenceState): Missing[] {
  const members = Object.values(state.members)
  return [
    ...when(members.length === 0, 'no_member', 'R19', 'household'),
    ...members.flatMap((member) => [
      ...when(
        member.informed !== true && member.notInformedReason === null,
        'member_not_informed',
        'R19',
        'household',
        member,
      ),
      ...when(member.kind === 'child' && member.birthMonth === null, 'birth_month', 'R21', 'household', member),
      ...when(
        member.live && seatOfMember(state, member.id) === undefined,
        'party_without_people',
        'R14',
        'roster',
        member,
      ),
    ]),
  ]
}

function missingOfRoster(state: ConferenceState): Missing[] {
  const parties = Object.values(state.parties)
  const people = Object.values(state.participants)
  const keyWorkers = people.filter(({ role }) => role === 'keyWorker')
  const initiator = state.initiatorId === null ? undefined : state.participants[state.initiatorId]
  return [
    ...when(parties.length === 0, 'no_party', 'R20', 'roster'),
    ...when(keyWorkers.length !== 1, 'no_key_worker', 'R8', 'roster'),
    ...when(initiator === undefined, 'no_initiator', 'R9', 'roster'),
    ...parties.flatMap((party) => [
      ...when(party.ground === null, 'party_ground', 'R20', 'roster', party),
      ...when(party.purpose === null, 'party_purpose', 'R20', 'roster', party),
      ...when(party.necessity === null, 'party_necessity', 'R20', 'roster', party),
      ...when(peopleOf(state, party.id).length === 0, 'party_without_people', 'R20', 'roster', party),
    ]),
    // Who leads is here to lead; a family member's own life needs no reason.
    ...people
      .filter(({ role, reason }) => role !== 'facilitator' && role !== 'familyMember' && reason === null)
      .map((person) => item('participant_reason', 'R20', 'roster', person)),
  ]
}

function missingConsents(state: ConferenceState): Missing[] {
  return neededConsents(Object.values(state.members), state.facts.conferenceOn)
    .filter((pair) => !isConsentComplete(state.consents[consentKey(pair)]))
    .map(({ aboutId, byId }) => {
      const names = [state.members[aboutId]?.name, state.members[byId]?.name]
      const name = aboutId === byId ? names[0] : names.join(' – ')
      return item('consent', 'R23', 'consents', { id: aboutId, name: name ?? '' })
    })
}
