import { POSITION_KINDS } from '@rondom/shared/domain/judgement.ts'
import { COMMAND_TYPES } from '@rondom/shared/wire/commands.ts'
import { expect, test } from 'vitest'
import { permissionFor } from '../decide.ts'
import { CAST, HOUSEHOLD, PARTIES, position, recordParticipant } from '../rehearsal/cast.ts'
import { FORWARD } from '../rehearsal/held-until.ts'
import { idOf } from '../rehearsal/rehearse.ts'
import { DISSENT, differing, judging } from '../rehearsal/talked-over.ts'

const { facilitator, deputy, manager, keyWorker, school, police, mother, granny } = CAST
const SHOW = { type: 'revealPositions', reason: null } as const
const REASONS = { type: 'revealPositionReasons' } as const
const SPEAKERS = [keyWorker, school, police, mother]

/** The father's position, written down. */
function recorded(fields: Parameters<typeof position>[0] = {}, memberId: string = HOUSEHOLD.father) {
  const { version, kind, motivation, dissent } = position(fields)
  return { type: 'recordPosition', memberId, version, kind, motivation, dissent } as const
}

test('[R61] one position per party, by who speaks for it', () => {
  const table = judging()
  expect(table.give(facilitator, position())).toEqual({ code: 'facilitator_is_neutral', rule: 'R12' })
  for (const actor of [deputy, manager]) expect(table.give(actor, position())?.code).toBe('not_allowed')
  expect(table.give(granny, position())).toEqual({ code: 'not_allowed', rule: 'R61' })
  table.take(school, position())
  table.take(school, position({ kind: 'stands_aside' }))
  expect(table.state.takenPositions[1]?.[PARTIES.school]?.position).toMatchObject({ kind: 'stands_aside', by: school })
  const before = differing()
  before.take(facilitator, FORWARD)
  expect(before.give(school, position())).toEqual({ code: 'no_judgement', rule: 'R60' })
})

test('[R61] the last expected position shows all of them at once, in speaking order', () => {
  const table = judging()
  for (const actor of [police, school, keyWorker]) table.take(actor, position())
  expect(table.give(facilitator, SHOW)).toMatchObject({ code: 'still_taking_position', values: { names: 'Esther' } })
  expect(table.state.positions[1]?.shown).toBeNull()
  table.take(mother, position({ kind: 'supports_with_reservation' }))
  expect(table.state.positions[1]?.shown?.map(({ partyId }) => partyId)).toEqual([
    PARTIES.mother,
    PARTIES.school,
    PARTIES.team,
    PARTIES.police,
  ])
  expect(table.give(school, position())).toEqual({ code: 'positions_shown', rule: 'R62' })
  expect(table.state.positions[1]?.reasons).toBeNull()
  expect(table.give(school, REASONS)).toEqual({ code: 'only_facilitator', rule: 'R61' })
  table.take(facilitator, REASONS)
  expect(table.give(facilitator, REASONS)).toEqual({ code: 'already_done', rule: 'R61' })
})

test('[R61] the facilitator closes the positions with a reason', () => {
  const table = judging()
  table.take(school, position())
  expect(table.give(facilitator, REASONS)).toEqual({ code: 'positions_hidden', rule: 'R61' })
  expect(table.give(school, SHOW)).toEqual({ code: 'only_facilitator', rule: 'R61' })
  table.take(facilitator, { ...SHOW, reason: 'Politie moest weg' })
  expect(table.state.positions[1]?.shown).toEqual([{ partyId: PARTIES.school, kind: 'supports' }])
  expect(table.give(facilitator, { ...SHOW, reason: 'nog eens' })).toEqual({ code: 'positions_shown', rule: 'R61' })
})

test('[R61] who is recorded absent is not waited for', () => {
  const table = judging()
  table.take(facilitator, { type: 'recordAttendance', participantId: police, attendance: 'absent' })
  for (const actor of [school, keyWorker]) table.take(actor, position())
  expect(table.state.positions[1]?.shown).toBeNull()
  table.take(mother, position())
  expect(table.state.positions[1]?.shown).toHaveLength(3)
})

test('[R62] a dissent has text, test and date, belongs to its author, and is fixed once shown', () => {
  const table = judging()
  expect(table.give(school, position({ kind: 'dissents' }))).toEqual({ code: 'dissent_needed', rule: 'R62' })
  expect(table.give(school, position({ dissent: DISSENT }))).toEqual({
    code: 'dissent_without_dissenting',
    rule: 'R62',
  })
  const colleague = idOf('participant', 'collega')
  table.take(
    facilitator,
    recordParticipant({ id: colleague, role: 'professional', partyId: PARTIES.school, name: 'Collega' }),
  )
  table.comeIn(colleague)
  table.take(school, position({ kind: 'dissents', dissent: DISSENT }))
  expect(table.give(colleague, position())).toEqual({ code: 'only_yourself', rule: 'R62' })
  table.take(facilitator, { ...SHOW, reason: 'genoeg' })
  expect(table.give(school, position())).toEqual({ code: 'positions_shown', rule: 'R62' })
  table.take(facilitator, REASONS)
  const [dissent] = table.state.positions[1]?.reasons?.dissents ?? []
  expect(dissent).toMatchObject({ by: school, revisitOn: DISSENT.revisitOn })
  expect(table.memory.texts.get(dissent?.verbatim ?? '')).toBe(DISSENT.verbatim)
  expect(table.memory.texts.get(dissent?.wouldChangeMyMind ?? '')).toBe(DISSENT.wouldChangeMyMind)
})

test('[R63] who is not live takes position through key worker or facilitator', () => {
  const table = judging()
  expect(table.give(school, recorded())).toEqual({ code: 'only_key_worker', rule: 'R63' })
  expect(table.give(keyWorker, recorded({}, HOUSEHOLD.mother))).toEqual({ code: 'member_is_live', rule: 'R63' })
  table.take(keyWorker, recorded({ kind: 'dissents', dissent: DISSENT }))
  expect(table.give(facilitator, recorded())).toEqual({ code: 'only_yourself', rule: 'R63' })
  table.take(keyWorker, recorded({ kind: 'stands_aside' }))
  expect(table.state.takenPositions[1]?.[HOUSEHOLD.father]).toMatchObject({
    position: { by: keyWorker, recorded: true, kind: 'stands_aside' },
    dissent: null,
  })
})

test('[R63] a position recorded after the others completes them and changes nothing that stands', () => {
  const table = judging()
  for (const actor of SPEAKERS) table.take(actor, position())
  table.take(facilitator, REASONS)
  expect(table.give(facilitator, FORWARD)?.values).toEqual({ missing: 'position' })
  const shown = table.state.positions[1]?.shown ?? []
  table.take(keyWorker, recorded())
  expect(table.state.positions[1]?.shown).toEqual(expect.arrayContaining(shown))
  expect(table.state.positions[1]?.reasons?.positions).toHaveLength(5)
  expect(table.give(keyWorker, recorded({ kind: 'stands_aside' }))).toEqual({ code: 'positions_shown', rule: 'R62' })
  table.take(facilitator, { ...SHOW, reason: 'Noor is negen' })
  expect(table.give(facilitator, FORWARD)).toBeNull()
})

test('[R63] a member who came after all takes their own position over what was written down', () => {
  const table = judging()
  const attendance = (attendance: 'absent' | 'expected') =>
    table.take(facilitator, { type: 'recordAttendance', participantId: mother, attendance })
  attendance('absent')
  table.take(keyWorker, recorded({ kind: 'dissents', dissent: DISSENT }, HOUSEHOLD.mother))
  attendance('expected')
  table.take(mother, position())
  expect(table.state.takenPositions[1]?.[HOUSEHOLD.mother]?.position).toMatchObject({ by: mother, recorded: false })
  attendance('absent')
  expect(table.give(keyWorker, recorded({}, HOUSEHOLD.mother))).toEqual({ code: 'voice_is_theirs', rule: 'R63' })
})

test('[R64] whatever the positions say, the same may be done next', () => {
  const nextFor = (kind: (typeof POSITION_KINDS)[number]) => {
    const table = judging()
    const said = { kind, dissent: kind === 'dissents' ? DISSENT : null }
    for (const actor of SPEAKERS) table.take(actor, position(said))
    table.take(facilitator, { ...SHOW, reason: 'wie er niet is' })
    table.take(facilitator, FORWARD)
    const people = Object.values(table.state.participants)
    return people.flatMap((person) => COMMAND_TYPES.map((type) => permissionFor(table.state, person, type)))
  }
  const [first, ...others] = POSITION_KINDS.map(nextFor)
  for (const other of others) expect(other).toEqual(first)
})
