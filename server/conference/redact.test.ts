import { expect, test } from 'vitest'
import { CAST, card, HOUSEHOLD, PARTIES, prepared, recordMember, written } from './rehearsal/cast.ts'
import { FORWARD, fillPhase, heldUntil, NO_DANGER, voiceOf } from './rehearsal/held-until.ts'
import { idOf, type Rehearsal } from './rehearsal/rehearse.ts'

const { facilitator, deputy, manager, keyWorker, school, police, mother, granny } = CAST
const EVERYONE = Object.values(CAST)

/** Who of the cast is sent these words. */
function readersOf(table: Rehearsal, words: string): string[] {
  return EVERYONE.filter((id) => table.seenBy(id).words.includes(words))
}

test('[R10] of a hidden event only the number travels', () => {
  const table = heldUntil('checkingIn')
  const { events } = table.seenBy(granny)
  expect(events.map(({ n }) => n)).toEqual(table.memory.events.map(({ n }) => n))
  const hidden = events.filter(({ event }) => event === null)
  expect(hidden.length).toBeGreaterThan(0)
  for (const { n, ...rest } of hidden) expect([n, rest]).toEqual([n, { at: '', by: null, event: null }])
})

test('[R15] before the facilitator admits no event reaches anyone', () => {
  const table = heldUntil('familyVoice')
  table.happen({ type: 'participantArrived', participantId: school })
  expect(table.seenBy(school)).toMatchObject({ events: [], texts: {}, view: 'outside' })
  expect(table.seenBy(idOf('participant', 'vreemd')).events).toEqual([])
})

test('[R29] before the reveal nobody is sent what is written, after it everyone who may', () => {
  const table = heldUntil('writing')
  table.perspectives = { [PARTIES.school]: written([card({ text: 'geheim tot straks' })], 3, 'mijn reden') }
  fillPhase(table)
  expect(readersOf(table, 'geheim tot straks')).toEqual([])
  table.take(facilitator, FORWARD)
  expect(readersOf(table, 'geheim tot straks')).toEqual([facilitator, deputy, keyWorker, school, police, mother])
  expect(readersOf(table, 'mijn reden')).toEqual([school])
})

test('[R6] that the danger check was called is for everyone; who called it is not told to family or network', () => {
  const table = heldUntil('checkingIn')
  table.take(mother, { type: 'callDangerCheck' })
  const called = (id: string) => table.seenBy(id).events.find(({ event }) => event?.type === 'dangerCheckCalled')
  for (const id of [facilitator, police, mother])
    expect(called(id)).toMatchObject({ by: mother, event: { by: mother } })
  expect(called(granny)).toMatchObject({ by: null, event: { by: null } })
})

test('[R40] ratings: first their own party, then the spread, then names for who sits at the table', () => {
  const table = heldUntil('sharing', (held) => {
    held.perspectives = { [PARTIES.school]: written([], 3, 'mijn reden'), [PARTIES.police]: written([], 8) }
  })
  const spread = EVERYONE.filter((id) => table.seenBy(id).state.ratings[1]?.spread != null)
  expect(spread).toEqual([facilitator, deputy, keyWorker, school, police, mother])
  table.take(facilitator, { type: 'revealRatingNames', round: 1 })
  expect(readersOf(table, 'mijn reden')).toEqual([facilitator, deputy, keyWorker, school, police, mother])
})

test('[R28] a recorded rating stays with who recorded it until the names', () => {
  const table = heldUntil('familyVoice')
  const memberId = HOUSEHOLD.child
  const rest = { round: 1, score: 2, whatWouldMakeItOneHigher: null } as const
  table.take(keyWorker, { type: 'recordRating', memberId, reason: 'telt niet mee', ...rest })
  expect(readersOf(table, 'telt niet mee')).toEqual([keyWorker])
})

test('[R34] restrictions and recipients cut every note, for each reader', () => {
  const table = heldUntil('sharing', (held) => {
    held.perspectives = {
      [PARTIES.school]: written([
        card({ text: 'niet voor moeder', notVisibleTo: [HOUSEHOLD.mother] }),
        card({ text: 'voor politie', scope: [PARTIES.police] }),
        card({ text: 'alleen wij', scope: [] }),
      ]),
      [PARTIES.granny]: written([card({ text: 'van oma' })]),
    }
  })
  expect(readersOf(table, 'niet voor moeder')).toEqual([facilitator, deputy, keyWorker, school, police])
  expect(readersOf(table, 'voor politie')).toEqual([facilitator, deputy, school, police])
  expect(readersOf(table, 'alleen wij')).toEqual([facilitator, deputy, school])
  expect(readersOf(table, 'van oma')).toEqual([facilitator, deputy, keyWorker, school, police, mother, granny])
})

test('[R34] whom something is kept from is not told to the family', () => {
  const table = heldUntil('familyVoice')
  table.take(keyWorker, voiceOf(HOUSEHOLD.child, 'noor', 'niet voor papa', [HOUSEHOLD.father]))
  const seen = (id: string) => table.seenBy(id).state.voices[idOf('voice', 'noor')]?.notVisibleTo
  expect(seen(school)).toEqual([HOUSEHOLD.father])
  expect(seen(mother)).toEqual([])
})

test('[R34] a later restriction takes back what was open, and a release opens only what comes after', () => {
  const table = prepared()
  const entry = (text: string, notVisibleTo: string[]) => {
    const fixed = { id: idOf('timelineEntry', 'een'), kind: 'event' as const, on: '2025', source: 'school' }
    table.take(facilitator, { type: 'recordTimelineEntry', entry: { ...fixed, text, notVisibleTo } })
  }
  entry('eerst', [])
  const before = table.seenBy(mother)
  expect(before.words).toContain('eerst')
  entry('dan dicht', [HOUSEHOLD.mother])
  const closed = table.seenBy(mother)
  expect(closed.view).not.toBe(before.view)
  expect(closed.words).not.toContain('eerst')
  expect(closed.words).not.toContain('dan dicht')
  expect(closed.state.timeline).toEqual({})
  entry('weer open', [])
  expect(table.seenBy(mother).words).toContain('weer open')
  expect(table.seenBy(mother).words).not.toContain('dan dicht')
  expect(readersOf(table, 'dan dicht')).toEqual([facilitator, deputy, keyWorker, school, police])
})

test('[R34] what was never shown goes unseen, and leaves no trace on who did not see it', () => {
  const table = heldUntil('checkingIn')
  const entryId = idOf('timelineEntry', 'geheim')
  const entry = { id: entryId, kind: 'event' as const, on: '2025', source: 'school', text: 'niet voor oma of moeder' }
  const notVisibleTo = [HOUSEHOLD.mother, granny]
  table.take(facilitator, voiceOf(HOUSEHOLD.child, 'eerder', 'niet voor mama', [HOUSEHOLD.mother]))
  const before = [table.seenBy(mother), table.seenBy(granny)]
  table.take(facilitator, { type: 'recordTimelineEntry', entry: { ...entry, notVisibleTo } })
  // Starting again would tell them that just now something was kept from them.
  expect([table.seenBy(mother).view, table.seenBy(granny).view]).toEqual(before.map(({ view }) => view))
  table.take(facilitator, { type: 'removeTimelineEntry', entryId })
  for (const reader of [mother, granny]) expect(JSON.stringify(table.seenBy(reader))).not.toContain(entryId)
  expect(JSON.stringify(table.seenBy(police))).toContain(entryId)
})

test('[R35] a withheld note is a marker for those who take part, and nothing for manager and network', () => {
  const table = heldUntil('deciding', (held) => {
    held.perspectives = { [PARTIES.school]: written([card({ withheld: true })]) }
  })
  const markers = EVERYONE.filter((id) => Object.values(table.seenBy(id).state.notes).some(({ withheld }) => withheld))
  expect(markers).toEqual([facilitator, deputy, keyWorker, school, police, mother])
})

test('the team manager reads who is here and what was said at once, and the content from deciding', () => {
  const fill = (held: Rehearsal) => {
    held.perspectives = { [PARTIES.school]: written([card({ text: 'op tafel' })], 3) }
  }
  const early = heldUntil('sharing', fill).seenBy(manager)
  expect(early.words).toEqual(expect.arrayContaining(['Hier ben ik', 'Ik wil rust.']))
  expect(early.words).not.toContain('op tafel')
  expect(early.state.frame).toBeNull()
  expect(Object.keys(early.state.participants)).toHaveLength(EVERYONE.length)
  const late = heldUntil('deciding', fill)
  expect(late.seenBy(manager).words).toEqual(expect.arrayContaining(['op tafel', 'Wat heeft dit gezin nodig?']))
  expect(late.seenBy(manager).state.ratings).toEqual({})
})

test('the family read their own consents, the network none; the network reads its own member’s voice', () => {
  const table = heldUntil('writing')
  expect(Object.values(table.seenBy(mother).state.consents).map(({ byId }) => byId)).toEqual([HOUSEHOLD.mother])
  expect(table.seenBy(granny).state.consents).toEqual({})
  expect(table.seenBy(granny).words).toContain('Ik wil rust.')
  expect(table.seenBy(granny).words).not.toContain('Geen zondag meer.')
  expect(table.seenBy(granny).state.facts).toMatchObject({ code: 'R-2026-001', themes: [] })
})

test('what is done about danger, information limits and reasons why someone was not told stay with the work', () => {
  const table = prepared()
  const told = { id: HOUSEHOLD.father, informed: false, notInformedReason: 'dan loopt het uit de hand' }
  table.take(facilitator, recordMember(told))
  const plan = { whatNow: 'Bram gaat mee', ownerName: 'Bram', byTime: '2026-03-10T10:00:00Z' }
  table.take(facilitator, { ...NO_DANGER, danger: true, ...plan } as typeof NO_DANGER)
  for (const words of ['dan loopt het uit de hand', 'Bram gaat mee']) {
    expect(readersOf(table, words)).toEqual([facilitator, deputy, manager, keyWorker, school, police])
  }
  expect(table.seenBy(mother).state.danger).toMatchObject({ status: 'danger', ownerName: null })
})

test('[R13] who leads after a hand-over reads on, and nobody starts over but those two', () => {
  const table = heldUntil('sharing')
  const views = () => Object.fromEntries(EVERYONE.map((id) => [id, table.seenBy(id).view]))
  const before = views()
  table.take(facilitator, { type: 'handOverFacilitation', to: deputy })
  const after = views()
  expect(EVERYONE.filter((id) => before[id] !== after[id])).toEqual([facilitator, deputy])
  expect(table.seenBy(deputy).state.phase).toBe('sharing')
})
