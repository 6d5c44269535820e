import {
  CAST,
  card,
  PARTIES,
  recordParticipant,
  recordParty,
  written,
} from '@rondom/server/conference/rehearsal/cast.ts'
import { CHECK_IN, FORWARD, NO_DANGER } from '@rondom/server/conference/rehearsal/held-until.ts'
import { idOf } from '@rondom/server/conference/rehearsal/rehearse.ts'
import { documentName } from '@rondom/shared/domain/documents.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import { expect, test } from 'vitest'
import { type LiveTable, liveTable } from './live-table.ts'

const { facilitator, deputy, school, mother, police } = CAST
const CALL = { type: 'callDangerCheck' } as const
const schoolsPerspective = `perspective/${PARTIES.school}`

async function inWriting(): Promise<LiveTable> {
  const table = await liveTable()
  await table.take(facilitator, FORWARD)
  await table.take(facilitator, NO_DANGER)
  for (const id of Object.values(CAST)) await table.take(id, CHECK_IN)
  await table.take(facilitator, FORWARD)
  for (const memberId of Object.keys(table.host.state.members)) {
    await table.take(facilitator, { type: 'recordVoiceMissing', memberId, reason: 'later' })
  }
  await table.take(facilitator, FORWARD)
  return table
}

test('[R52] a command with the same id takes effect once, with the same answer, also after a restart', async () => {
  const table = await liveTable()
  const id = newId('command')
  const first = await table.give(school, CALL, id)
  const length = table.store.appended.length
  expect(first).toEqual({ ok: true, n: table.host.state.n })
  expect(await table.give(school, CALL, id)).toEqual(first)
  expect(await Promise.all([table.give(school, CALL, id), table.give(school, CALL, id)])).toEqual([first, first])
  await table.restart()
  expect(await table.give(school, CALL, id)).toEqual(first)
  expect(table.store.appended).toHaveLength(length)
})

test('[R52] an id is someone’s own: another person’s command with it is another command', async () => {
  const table = await liveTable()
  const id = newId('command')
  await table.give(school, CALL, id)
  await table.take(facilitator, NO_DANGER)
  expect(await table.give(police, CALL, id)).toMatchObject({ ok: true })
  expect(table.host.state.danger.calledBy).toBe(police)
})

test('[R52] a refused command keeps its answer', async () => {
  const table = await liveTable()
  const id = newId('command')
  const refused = await table.give(deputy, { type: 'raiseHand' }, id)
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'wrong_phase' }, sentence: 'Dit kan niet in deze fase.' })
  await table.take(facilitator, FORWARD)
  expect(await table.give(deputy, { type: 'raiseHand' }, id)).toEqual(refused)
})

test('[R53] a refused command leaves log and state as they were', async () => {
  const table = await liveTable()
  const { state } = table.host
  const length = table.store.appended.length
  expect(await table.give(school, FORWARD)).toMatchObject({ ok: false })
  expect(await table.give(facilitator, { type: 'reveal', reason: 'nu' })).toMatchObject({ ok: false })
  expect(await table.give(idOf('participant', 'vreemd'), CALL)).toMatchObject({ refusal: { code: 'not_found' } })
  expect(table.host.state).toBe(state)
  expect(table.store.appended).toHaveLength(length)
})

test('[R54] the audit says who did what to what, and never what was said', async () => {
  const table = await inWriting()
  const { audit } = table.store.appended.find(({ audit }) => audit.action === 'recordVoiceMissing')!
  expect(audit).toMatchObject({ participantId: facilitator, sessionId: 'session' })
  expect(audit.part).toMatch(/^me_/)
  expect(JSON.stringify(table.store.appended.map(({ audit }) => audit))).not.toContain('later')
})

test('commands that come together are taken one by one, each with its own number', async () => {
  const table = await liveTable()
  await table.take(facilitator, FORWARD)
  const { n } = table.host.state
  const answers = await Promise.all(Object.values(CAST).map((id) => table.give(id, { type: 'raiseHand' })))
  expect(answers).toEqual(answers.map((_, index) => ({ ok: true, n: n + index + 1 })))
})

test('a restart folds the same state from the log', async () => {
  const table = await inWriting()
  const before = table.host.state
  await table.restart()
  expect(table.host.state).toEqual(before)
})

test('[R36] the reveal freezes, reads and publishes; a refused one opens the documents again', async () => {
  const table = await inWriting()
  table.documents.write(schoolsPerspective, written([card({ text: 'op papier' })]))
  expect(await table.give(facilitator, { type: 'reveal', reason: null })).toMatchObject({
    refusal: { code: 'still_writing' },
  })
  expect(table.documents.isFrozen(schoolsPerspective)).toBe(false)
  table.store.failNext()
  expect(await table.give(facilitator, { type: 'reveal', reason: 'nu' })).toMatchObject({ ok: false })
  expect(table.documents.isFrozen(schoolsPerspective)).toBe(false)
  table.documents.failNext()
  expect(await table.give(facilitator, { type: 'reveal', reason: 'nu' })).toMatchObject({ ok: false })
  expect(table.documents.isFrozen(schoolsPerspective)).toBe(false)
  await table.take(facilitator, { type: 'reveal', reason: 'nu' })
  expect(table.documents.isFrozen(schoolsPerspective)).toBe(true)
  expect(Object.values(table.host.eventsFor(police, 0, null).texts)).toContain('op papier')
})

test('[R36] nothing of the reveal is read before all of it is frozen', async () => {
  const table = await inWriting()
  const { documents } = table
  const { freeze, reads } = documents
  const opened = Promise.withResolvers<void>()
  documents.freeze = async (id, names) => {
    if (names.includes(schoolsPerspective)) await opened.promise
    return freeze(id, names)
  }
  const reveal = table.take(facilitator, { type: 'reveal', reason: 'nu' })
  await new Promise((resolve) => setImmediate(resolve))
  expect(documents.reads).toBe(reads)
  opened.resolve()
  await reveal
  expect(documents.reads).toBeGreaterThan(reads)
})

test('[R1] who may not reveal freezes and reads nothing', async () => {
  const table = await inWriting()
  const { reads } = table.documents
  expect(await table.give(school, { type: 'reveal', reason: 'nu' })).toMatchObject({ ok: false })
  expect(table.documents.reads).toBe(reads)
})

test('where one perspective cannot be read the others stay open for writing', async () => {
  const table = await inWriting()
  const [party = '', ...others] = Object.values(PARTIES).map((partyId) =>
    documentName({ kind: 'perspective', partyId, round: 1 }),
  )
  table.documents.damage(party)
  const reveal = { type: 'reveal', reason: 'nu' } as const
  expect(await table.give(facilitator, reveal)).toMatchObject({ ok: false, refusal: { code: 'storage_unavailable' } })
  // Also what was frozen a moment after the first could not be.
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve))
  expect(others.filter((name) => table.documents.isFrozen(name))).toEqual([])
})

test('where a perspective cannot be read the facilitator is told what may be done all the same', async () => {
  const table = await inWriting()
  table.documents.failNext()
  const unread: unknown[] = []
  const abilities = await table.host.abilitiesFor(facilitator, (err) => unread.push(err))
  expect(unread).toHaveLength(1)
  expect(abilities).toMatchObject({ exit: null, cardCounts: null })
  expect(abilities.commands.reveal).not.toBe(undefined)
})

test('[R29] the facilitator is told counts as they change, and nobody else is', async () => {
  const table = await inWriting()
  expect((await table.host.abilitiesFor(facilitator)).cardCounts?.[PARTIES.school]).toBe(0)
  const changed = new Promise<void>((resolve) => table.host.onChange(resolve))
  table.documents.write(
    schoolsPerspective,
    written([card({ text: 'geheim' }), card({ withheld: true }), card({ text: ' ' })]),
  )
  await changed
  const abilities = await table.host.abilitiesFor(facilitator)
  expect(abilities.cardCounts?.[PARTIES.school]).toBe(2)
  expect(abilities.exit?.blocking.map(({ code }) => code)).toContain('not_ready')
  expect(JSON.stringify(abilities)).not.toContain('geheim')
  for (const id of Object.values(CAST).filter((id) => id !== facilitator)) {
    expect(await table.host.abilitiesFor(id)).toMatchObject({ cardCounts: null, exit: null })
  }
})

test('[R17] what somebody writes blind keeps them on the roster, also while a silent round is open', async () => {
  const table = await inWriting()
  await table.take(facilitator, { type: 'reveal', reason: 'zonder wachten' })
  const wmo = idOf('party', 'wmo')
  const anna = idOf('participant', 'anna')
  await table.take(facilitator, recordParty({ id: wmo, organisationType: 'housing_association' }))
  await table.take(facilitator, recordParticipant({ id: anna, role: 'professional', partyId: wmo }))
  await table.host.admitDirectly(anna, null)
  expect(table.host.state.blind).toEqual([anna])
  table.documents.write(`perspective/${wmo}`, written([card({ authorId: anna })]))
  await table.take(facilitator, { type: 'startSilentRound' })
  const answer = await table.give(facilitator, { type: 'removeParticipant', participantId: anna })
  expect(answer).toMatchObject({ refusal: { code: 'in_use', rule: 'R17' } })
})

test('[R15] a guest waits at every arrival, an account and an example’s seat come in', async () => {
  const table = await liveTable()
  const guest = idOf('participant', 'gast')
  const seat = { id: guest, role: 'professional' as const, partyId: PARTIES.school }
  await table.take(facilitator, recordParticipant(seat))
  await table.host.arrive(guest, 'session')
  await table.host.arrive(guest, 'session')
  expect(table.host.state.participants[guest]?.admission).toBe('waiting')
  expect(table.host.eventsFor(guest, 0, null).events).toEqual([])
  expect(table.host.accessTo(guest, { kind: 'frame' })).toBe('none')
  const abilities = await table.host.abilitiesFor(guest)
  expect(abilities.commands.checkIn?.code).toBe('not_yet_admitted')
  expect(abilities.n).toBe(0)
  await table.take(facilitator, { type: 'admit', participantId: guest })
  await table.host.arrive(guest, 'session')
  expect(table.host.state.participants[guest]?.admission).toBe('waiting')
  await table.host.admitDirectly(guest, null)
  const { n } = table.host.state
  await table.host.admitDirectly(guest, null)
  await table.host.arrive(idOf('participant', 'vreemd'), 'session')
  expect(table.host.state.n).toBe(n)
  await table.host.arrive(facilitator, 'session')
  expect(table.host.state.participants[facilitator]?.admission).toBe('admitted')
})

test('a seat is found by account or by the guest’s own session, and elsewhere there is none', async () => {
  const table = await liveTable()
  const accountId = idOf('account', 'anna')
  const colleague = idOf('participant', 'anna')
  await table.take(
    facilitator,
    recordParticipant({ id: colleague, role: 'professional', partyId: PARTIES.school, accountId }),
  )
  const guest = { kind: 'guest', sessionId: 's', conferenceId: table.host.id, participantId: mother } as const
  expect(table.host.seatOf({ kind: 'account', sessionId: 's', accountId })?.id).toBe(colleague)
  // By whatever link somebody once came in: a seat with an account is that account's alone.
  expect(table.host.seatOf({ ...guest, participantId: colleague })).toBeNull()
  expect(table.host.seatOf({ kind: 'account', sessionId: 's', accountId: idOf('account', 'x') })).toBeNull()
  expect(table.host.seatOf(guest)?.id).toBe(mother)
  expect(table.host.seatOf({ ...guest, conferenceId: idOf('conference', 'ander') })).toBeNull()
  expect(table.host.seatOf({ ...guest, participantId: idOf('participant', 'x') })).toBeNull()
})

test('a view that stays is continued from its number; another view or a number too high starts from 0', async () => {
  const table = await liveTable()
  const { view, events } = table.host.eventsFor(school, 0, null)
  await table.take(mother, CALL)
  const more = table.host.eventsFor(school, events.length, view)
  expect(more).toMatchObject({ view, restart: false })
  expect(more.events.map(({ n }) => n)).toEqual([events.length + 1])
  expect(table.host.eventsFor(school, 3, 'another').restart).toBe(true)
  expect(table.host.eventsFor(school, 9999, view).restart).toBe(true)
  expect(table.host.eventsFor(school, 9999, view).events).toHaveLength(events.length + 1)
})

test('one host per conference, and none where there is no conference', async () => {
  const table = await liveTable()
  await table.restart()
  const [one, two] = await Promise.all([table.hosts.get(table.host.id), table.hosts.get(table.host.id)])
  expect(one).toBe(two)
  expect(await table.hosts.get(idOf('conference', 'nergens'))).toBeNull()
})

test('thirty readers of a long conference each get a run of it whole, and again', async () => {
  const table = await liveTable()
  await table.take(facilitator, FORWARD)
  for (let index = 0; index < 22; index += 1) {
    const id = idOf('participant', `extra${index}x`)
    await table.take(facilitator, recordParticipant({ id, role: 'professional', partyId: PARTIES.school }))
    await table.host.admitDirectly(id, null)
  }
  while (table.host.state.n < 500) {
    await table.take(school, { type: 'raiseHand' })
    await table.take(school, { type: 'lowerHand', participantId: school })
  }
  const readers = Object.keys(table.host.state.participants)
  expect(readers).toHaveLength(30)
  for (const id of readers) {
    const { view, events } = table.host.eventsFor(id, 0, null)
    expect(events.map(({ n }) => n)).toEqual(Array.from({ length: table.host.state.n }, (_, index) => index + 1))
    expect(table.host.eventsFor(id, 400, view).events).toEqual(events.slice(400))
  }
})
