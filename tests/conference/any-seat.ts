import { PARTIES } from '@rondom/server/conference/rehearsal/cast.ts'
import type { CommandShapes } from '@rondom/shared/domain/commands.ts'
import * as fc from 'fast-check'
import { memberId, POOL, participantId, partyOrMember } from './pool.ts'
import { from, maybeWords, orNull } from './random-words.ts'

type Seat = Pick<CommandShapes['recordParticipant']['participant'], 'role' | 'partyId' | 'memberId'>

/** Role, party and member as they come. */
const anySeat: fc.Arbitrary<Seat> = fc.record({
  role: from(['deputy', 'teamManager', 'keyWorker', 'professional', 'familyMember', 'network'] as const),
  partyId: orNull(partyOrMember),
  memberId: orNull(memberId),
})

/** Role, party and member that go together, as far as they exist. */
const fittingSeat: fc.Arbitrary<Seat> = fc.oneof(
  fc.record({
    role: from(['deputy', 'teamManager'] as const),
    partyId: fc.constant(null),
    memberId: fc.constant(null),
  }),
  fc.record({
    role: from(['keyWorker', 'professional'] as const),
    partyId: from([PARTIES.team, PARTIES.school, PARTIES.police]),
    memberId: fc.constant(null),
  }),
  fc.record({
    role: fc.constant('network' as const),
    partyId: fc.constant(PARTIES.granny),
    memberId: orNull(memberId),
  }),
  memberId.map((id) => ({ role: 'familyMember' as const, partyId: id, memberId: id })),
)

/** Someone for the roster: half of the time with role, party and member that fit. */
export const anyParticipant = fc.oneof(seatOf(anySeat), seatOf(fittingSeat))

function seatOf(seat: fc.Arbitrary<Seat>) {
  const rest = fc.record({
    id: participantId,
    name: from(['Petra', 'Bram', 'Anna']),
    title: fc.constant('functie'),
    organisationName: fc.constant(''),
    accountId: orNull(from(POOL.accounts)),
    reason: maybeWords,
    informationLimit: maybeWords,
    writesPerspective: fc.boolean(),
  })
  return fc.tuple(rest, seat).map(([person, seated]) => ({ ...person, ...seated }))
}
