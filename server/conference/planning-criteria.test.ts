import type { OrganisationType } from '@rondom/shared/domain/organisations.ts'
import { expect, test } from 'vitest'
import { exitCriteria } from './exit-criteria.ts'
import { CAST, HOUSEHOLD, recordParticipant, recordParty } from './rehearsal/cast.ts'
import { FORWARD } from './rehearsal/held-until.ts'
import {
  ACTION,
  accept,
  decline,
  NEED,
  planning,
  recordAction,
  recordNeed,
  recordOpenNeed,
} from './rehearsal/planned.ts'
import { idOf, type Rehearsal } from './rehearsal/rehearse.ts'

const { facilitator, manager, keyWorker, school, police, granny } = CAST
const WMO = idOf('participant', 'wmo')
const ADULTHOOD = { domains: ['housing' as const], ownerAfter: 'Wmo' }
const FOLLOW_UP = { type: 'planFollowUp', on: '2026-06-09' } as const

/** What blocks, as `code about`. */
function blocking(table: Rehearsal): string[] {
  const { frame, perspectives, judgement, memory } = table
  const { blocking } = exitCriteria(table.state, { frame, perspectives, judgement, texts: memory.texts })
  return blocking.map(({ code, about }) => [code, about].filter(Boolean).join(' '))
}

/** A table that has planned the day to look back. */
function planned(): Rehearsal {
  const table = planning()
  table.take(facilitator, FOLLOW_UP)
  return table
}

test('[R80] planning ends when a day to look back is set', () => {
  const table = planning()
  expect(blocking(table)).toEqual(['follow_up'])
  expect(table.give(facilitator, FORWARD)?.values).toEqual({ missing: 'follow_up' })
  table.take(facilitator, FOLLOW_UP)
  expect(table.give(facilitator, FORWARD)).toBeNull()
})

test('[R80] each need is covered by an accepted action, or stands open', () => {
  const table = planned()
  table.take(facilitator, recordNeed({ text: 'Rust' }))
  expect(blocking(table)).toEqual(['need_unanswered Rust'])
  table.take(facilitator, recordAction({ what: 'Via school' }))
  expect(blocking(table)).toEqual(['need_unanswered Rust', 'action_unanswered Via school'])
  table.take(school, accept())
  expect(blocking(table)).toEqual([])
  // One that was declined answers nothing, and waits for nothing.
  table.take(school, decline())
  expect(blocking(table)).toEqual(['need_unanswered Rust'])
  table.take(keyWorker, recordOpenNeed())
  expect(blocking(table)).toEqual([])
})

test('[R79] to report, refer or investigate covers no need, and something small does', () => {
  for (const kind of ['report', 'refer', 'investigate'] as const) {
    const table = planned()
    table.take(facilitator, recordNeed({ text: 'Rust' }))
    table.take(facilitator, recordAction({ kind }))
    table.take(school, accept())
    expect(blocking(table)).toEqual(['need_unanswered Rust'])
  }
  for (const kind of ['do', 'tailored', 'small_contribution'] as const) {
    const table = planned()
    table.take(facilitator, recordNeed())
    table.take(facilitator, recordAction({ kind }))
    table.take(school, accept())
    expect(blocking(table)).toEqual([])
  }
})

test('[R80] no action waits without a need', () => {
  const table = planned()
  table.take(facilitator, recordAction({ needIds: [], what: 'Los' }))
  table.take(school, accept())
  expect(blocking(table)).toEqual(['action_without_need Los'])
  table.take(school, decline())
  expect(blocking(table)).toEqual([])
})

test('[R80] an action waits only for who can answer now', () => {
  const table = planned()
  table.take(facilitator, recordNeed())
  table.take(facilitator, recordOpenNeed())
  const waits = (ownerId: string) => {
    table.take(facilitator, recordAction({ ownerId, buddyId: null, what: 'Wacht' }))
    return blocking(table).includes('action_unanswered Wacht')
  }
  for (const owner of [police, manager, granny, HOUSEHOLD.father]) expect(waits(owner)).toBe(true)
  for (const participantId of [police, manager, granny]) {
    table.take(facilitator, { type: 'recordAttendance', participantId, attendance: 'absent' })
  }
  for (const owner of [police, manager]) expect(waits(owner)).toBe(false)
  table.happen({ type: 'participantAdmitted', participantId: school, blind: true })
  expect(waits(school)).toBe(false)
  // What the network says is written down.
  expect(waits(granny)).toBe(true)
  expect(table.state.actions[ACTION]?.status).toBe('proposed')
})

test('[R81] for a child of sixteen and a half: a need marked 18+, and who helps adults or why not', () => {
  const table = planned()
  const born = (birthMonth: string) =>
    table.happen({ type: 'memberRecorded', member: { ...table.state.members[HOUSEHOLD.child]!, birthMonth } })
  // Of an adult nothing is asked, whatever the age.
  table.happen({ type: 'memberRecorded', member: { ...table.state.members[HOUSEHOLD.father]!, birthMonth: '1980-01' } })
  born('2009-10')
  expect(blocking(table)).toEqual([])
  born('2009-09')
  expect(blocking(table)).toEqual(['adult_need Noor', 'adult_domain Noor'])
  table.take(facilitator, recordNeed({ text: 'Straks', memberIds: [HOUSEHOLD.father], adulthood: ADULTHOOD }))
  expect(blocking(table)).toContain('adult_need Noor')
  table.take(facilitator, recordNeed({ text: 'Straks', adulthood: ADULTHOOD }))
  expect(blocking(table)).toEqual(['need_unanswered Straks', 'adult_domain Noor'])
  table.take(facilitator, recordOpenNeed())
  expect(blocking(table)).toEqual([])
})

test('[R81] an organisation of the adult domain counts with somebody of it at the table', () => {
  const table = planned()
  const member = { ...table.state.members[HOUSEHOLD.child]!, birthMonth: '2009-01' }
  table.happen({ type: 'memberRecorded', member })
  table.take(facilitator, recordNeed({ text: 'Straks', adulthood: ADULTHOOD }))
  const add = (name: string, organisationType: OrganisationType) => {
    const id = idOf('party', name)
    table.take(facilitator, recordParty({ id, organisationType, name }))
    return id
  }
  add('jeugdggz', 'youth_mental_health')
  const wmo = add('wmo', 'social_support')
  expect(blocking(table)).toContain('adult_domain Noor')
  table.take(facilitator, recordParticipant({ id: WMO, role: 'professional', partyId: wmo }))
  expect(blocking(table)).toEqual(['need_unanswered Straks'])
  table.take(facilitator, { type: 'recordAttendance', participantId: WMO, attendance: 'absent' })
  expect(blocking(table)).toContain('adult_domain Noor')
  expect(table.state.needs[NEED]?.adulthood).toEqual(ADULTHOOD)
})
