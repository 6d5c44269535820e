import { accessTo } from '@rondom/server/conference/document-access.ts'
import { CAST, HOUSEHOLD } from '@rondom/server/conference/rehearsal/cast.ts'
import { ESTABLISH } from '@rondom/server/conference/rehearsal/closed.ts'
import { idOf, type Rehearsal, rehearse } from '@rondom/server/conference/rehearsal/rehearse.ts'
import { formerOf } from '@rondom/server/http/former-conference.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import { expect, test } from 'vitest'
import { hostOf } from './host-of.ts'
import { wholeConference } from './whole-conference.ts'

const NEXT_LEADER = idOf('participant', 'opener')
const CASE = newId('case')
const ENTRY = idOf('timelineEntry', 'melding')

/** A conference with an entry of the timeline that is kept from the mother; `kept` also keeps a card from her. */
function former(options: { kept?: boolean; entry?: boolean } = {}): Rehearsal {
  const table = wholeConference(options)
  const notVisibleTo = options.entry ? [HOUSEHOLD.mother] : []
  const entry = { id: ENTRY, kind: 'help' as const, on: '2025-10-01', text: 'Een melding', source: 'dossier' }
  table.take(CAST.facilitator, { type: 'recordTimelineEntry', entry: { ...entry, notVisibleTo } })
  table.take(CAST.facilitator, ESTABLISH)
  return table
}

/** What a person takes along from it into the next one. */
async function continuedBy(table: Rehearsal, participantId: string) {
  const { host } = await hostOf(table)
  const register = {
    ofCase: async () => [host.id],
    ofAccount: async () => [],
    ofSeat: async () => null,
    latest: async () => null,
  }
  const hosts = { get: async () => host, open: () => Promise.reject(), close: async () => undefined }
  const identity = { kind: 'guest', sessionId: 's', conferenceId: host.id, participantId } as const
  return (await formerOf(CASE, identity, { register, hosts })).continuation('ac_opener0000000000')
}

/** The next conference, with everyone of the former one invited anew and the mother in. */
async function nextOf(table: Rehearsal, opener: string = CAST.facilitator): Promise<Rehearsal> {
  const { events } = await continuedBy(table, opener)
  const next = rehearse(NEXT_LEADER)
  next.happen(...events)
  next.comeIn(CAST.mother)
  return next
}

test('[R91] the next conference of a case is opened by a professional of the last one, and by nobody else', async () => {
  for (const opener of [CAST.manager, CAST.mother, CAST.granny]) {
    await expect(continuedBy(former(), opener)).rejects.toMatchObject({ refusal: { code: 'not_found' } })
  }
  for (const opener of [CAST.facilitator, CAST.deputy, CAST.keyWorker, CAST.school]) {
    expect((await continuedBy(former(), opener)).events[0]?.type).toBe('caseContinued')
  }
})

test('[R34] what was kept from somebody stays kept from them in the next conference, whoever opens it', async () => {
  for (const opener of [CAST.facilitator, CAST.school]) {
    const next = await nextOf(former({ entry: true }), opener)
    expect(next.state.timeline[ENTRY]?.notVisibleTo).toEqual([HOUSEHOLD.mother])
    expect(next.seenBy(CAST.mother).state.timeline).toEqual({})
  }
  expect(Object.keys((await nextOf(former())).seenBy(CAST.mother).state.timeline)).toEqual([ENTRY])
})

test('[R57] who was named in a card of one conference is named in the next, and in those after it', async () => {
  const next = await nextOf(former({ kept: true }))
  expect(next.state.continues?.restricted).toEqual([HOUSEHOLD.mother])
  const { state } = next.seenBy(CAST.mother)
  // Why everyone is here was closed to her; it does not open because the card stayed behind.
  expect(
    Object.values(state.participants)
      .filter(({ id }) => id !== CAST.mother)
      .map(({ reason }) => reason),
  ).toEqual(
    Object.values(state.participants)
      .filter(({ id }) => id !== CAST.mother)
      .map(() => null),
  )
  expect(accessTo(next.state, next.state.participants[CAST.mother]!, { kind: 'frame' })).toBe('none')
  expect(state.continues).toBeNull()
  const removal = { type: 'removeMember', memberId: HOUSEHOLD.mother } as const
  expect(next.give(NEXT_LEADER, removal)).toMatchObject({ code: 'in_use' })

  const open = await nextOf(former())
  expect(open.state.continues?.restricted).toEqual([])
  expect(accessTo(open.state, open.state.participants[CAST.mother]!, { kind: 'frame' })).toBe('read')
})

test('[R57] a team manager is not told whom a restriction named before', async () => {
  const next = await nextOf(former({ kept: true }))
  next.comeIn(CAST.manager)
  expect(next.seenBy(CAST.manager).state.continues?.restricted ?? []).toEqual([])
  next.comeIn(CAST.keyWorker)
  expect(next.seenBy(CAST.keyWorker).state.continues?.restricted).toEqual([HOUSEHOLD.mother])
})

test('[R13] who led the last conference is a deputy in the next one where somebody else leads', async () => {
  const next = await nextOf(former(), CAST.school)
  expect(next.state.participants[CAST.facilitator]).toMatchObject({ role: 'deputy', admission: 'invited' })
  expect(Object.values(next.state.participants).filter(({ role }) => role === 'facilitator')).toHaveLength(1)
})
