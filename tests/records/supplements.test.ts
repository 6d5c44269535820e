import { CAST, HOUSEHOLD } from '@rondom/server/conference/rehearsal/cast.ts'
import { amendment } from '@rondom/server/conference/rehearsal/closed.ts'
import { ASKED, advice, DECISION, outcome, reconsider, take } from '@rondom/server/conference/rehearsal/decided.ts'
import { ACTION, decline } from '@rondom/server/conference/rehearsal/planned.ts'
import { idOf } from '@rondom/server/conference/rehearsal/rehearse.ts'
import { expect, test } from 'vitest'
import { recordFor } from './record-for.ts'
import { establishedConference } from './whole-conference.ts'

const { facilitator, manager, school, keyWorker, mother } = CAST

test('[R87] what happens later stands beside the record in order, and nothing in the record changes', () => {
  const table = establishedConference()
  const { supplements: none, ...before } = recordFor(table, facilitator)
  expect(none).toEqual([])
  table.take(manager, advice(ASKED.second, { advice: 'Toch liever niet', on: '2026-03-10' }))
  table.take(manager, take({ notFollowed: [ASKED.second], deviation: 'Moeder beschermt' }))
  table.take(manager, reconsider({ outcome: 'Toch anders' }))
  table.take(school, decline(ACTION, 'geen tijd'))
  table.take(keyWorker, amendment())
  const { supplements, ...after } = recordFor(table, facilitator)
  expect(after).toEqual(before)
  expect(supplements).toMatchObject([
    { kind: 'adviceGiven', decisionId: DECISION, who: 'vertrouwensarts', advice: 'Toch liever niet' },
    {
      kind: 'decisionTaken',
      // In the words it was taken in, though it was decided anew since.
      outcome: 'Ja, thuis',
      on: '2026-03-10',
      notFollowed: ['vertrouwensarts'],
      deviation: 'Moeder beschermt',
      by: { id: manager, name: 'Wouter' },
    },
    { kind: 'decisionReconsidered', outcome: 'Toch anders', reasons: 'Het ging niet' },
    { kind: 'actionDeclined', actionId: ACTION, what: 'De wissel gaat via school', reason: 'geen tijd' },
    { kind: 'amendmentAdded', amendmentKind: 'amendment', text: 'Dit kwam erbij', by: { id: keyWorker } },
  ])
})

test('[R87] an outcome that was written later is what was taken', () => {
  const table = establishedConference()
  table.take(manager, outcome('Nee, niet thuis'))
  table.take(manager, advice(ASKED.second))
  table.take(manager, take())
  const taken = recordFor(table, facilitator).supplements.find(({ kind }) => kind === 'decisionTaken')
  expect(taken).toMatchObject({ outcome: 'Nee, niet thuis', reasons: 'Moeder beschermt', deviation: null })
})

test('[R87] a view is the own one of who wrote it, or of the member it was written down for', () => {
  const table = establishedConference()
  const view = { kind: 'view', text: 'Zo zie ik het' } as const
  table.take(mother, amendment({ id: idOf('amendment', 'moeder'), ...view }))
  table.take(keyWorker, amendment({ id: idOf('amendment', 'vader'), ...view, memberId: HOUSEHOLD.father }))
  expect(recordFor(table, school).supplements).toMatchObject([
    { amendmentKind: 'view', by: { name: 'Esther' }, member: null },
    { amendmentKind: 'view', by: { name: 'Femke' }, member: { id: HOUSEHOLD.father, name: 'Ruben' } },
  ])
})
