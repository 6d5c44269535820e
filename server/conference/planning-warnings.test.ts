import { expect, test } from 'vitest'
import { planningWarnings } from './planning-warnings.ts'
import { CAST, HOUSEHOLD, recordParty } from './rehearsal/cast.ts'
import { BACK } from './rehearsal/held-until.ts'
import {
  accept,
  addLateNote,
  EARLIER,
  NEED,
  planning,
  recordAction,
  recordNeed,
  recordOpenNeed,
} from './rehearsal/planned.ts'
import { idOf, type Rehearsal } from './rehearsal/rehearse.ts'

const { facilitator, keyWorker, school, police, granny } = CAST

/** The warnings, as `code about quote`. */
function warnings(table: Rehearsal): string[] {
  return planningWarnings(table.state, table.memory.texts).map(({ code, about, quote }) =>
    [code, about, quote].filter(Boolean).join(' '),
  )
}

const action = (name: string, ownerId: string) =>
  recordAction({ id: idOf('action', name), needIds: [], ownerId, buddyId: null })

test('[R90] no need, no buddy, a network that was not asked and does nothing', () => {
  const table = planning()
  expect(warnings(table)).toEqual(['no_need', 'no_buddy', 'network_not_asked', 'no_network_action'])
  table.take(facilitator, recordNeed())
  table.take(facilitator, { type: 'nameBuddy', participantId: police })
  table.take(facilitator, { type: 'answerNetworkAsked', asked: false, words: 'nog niet' })
  expect(warnings(table)).toEqual(['no_network_action'])
  table.take(facilitator, action('oma', granny))
  expect(warnings(table)).toEqual(['no_network_action'])
  table.take(granny, accept(idOf('action', 'oma')))
  expect(warnings(table)).toEqual([])
  table.take(facilitator, BACK)
  expect(warnings(table)).toEqual([])
})

test('[R90] a member who is not live is family too, and a key worker is no buddy', () => {
  const table = planning()
  table.take(facilitator, action('vader', HOUSEHOLD.father))
  table.take(keyWorker, accept(idOf('action', 'vader')))
  expect(warnings(table)).not.toContain('no_network_action')
  table.happen({ type: 'buddyNamed', participantId: keyWorker })
  expect(warnings(table)).toContain('no_buddy')
})

test('[R90] one organisation, or the key worker, in more than half of the actions', () => {
  const table = planning()
  const shares = () => warnings(table).filter((line) => line.includes('act') && !line.includes('network'))
  table.take(facilitator, action('een', school))
  table.take(facilitator, action('twee', school))
  expect(shares()).toEqual([])
  table.take(facilitator, action('drie', police))
  expect(shares()).toEqual(['one_organisation_acts De Wilgenhof'])
  table.take(facilitator, action('vier', granny))
  expect(shares()).toEqual([])
  // The family's own network is no organisation.
  for (const name of ['een', 'twee']) table.take(facilitator, action(name, granny))
  expect(shares()).toEqual([])
  for (const name of ['een', 'twee']) table.take(facilitator, action(name, keyWorker))
  expect(shares()).toEqual([])
  // What was declined is not to be done.
  const declined = { actionId: idOf('action', 'vier'), reason: 'kan niet' }
  table.take(granny, { type: 'declineAction', ...declined })
  expect(shares()).toEqual(['one_organisation_acts Jeugdteam', 'key_worker_acts_most Femke'])
})

test('[R91] a need that stayed open before: by its link, or by the same words for the same reason', () => {
  const table = planning({ earlier: true })
  const again = () => warnings(table).filter((line) => line.startsWith('need_again'))
  table.take(facilitator, recordNeed({ text: 'Iets anders', earlierId: EARLIER }))
  expect(again()).toEqual(['need_again Iets anders 3e'])
  table.take(facilitator, recordNeed({ text: 'iemand die met noor praat' }))
  expect(again()).toEqual([])
  table.take(facilitator, recordOpenNeed({ bottleneck: 'financing' }))
  expect(again()).toEqual([])
  table.take(facilitator, recordOpenNeed({ bottleneck: 'waiting_list' }))
  expect(again()).toEqual(['need_again iemand die met noor praat 3e'])
  expect(planningWarnings(table.state, table.memory.texts).find(({ rule }) => rule === 'R91')?.aboutId).toBe(NEED)
})

test('[R90] something for a parent while nobody who treats adults is there', () => {
  const table = planning()
  table.take(facilitator, recordNeed())
  expect(warnings(table)).not.toContain('adult_care_missing')
  table.take(facilitator, recordNeed({ memberIds: [HOUSEHOLD.mother] }))
  expect(warnings(table)).toContain('adult_care_missing')
  const wmo = recordParty({ id: idOf('party', 'wmo'), organisationType: 'social_support' })
  table.take(facilitator, wmo)
  expect(warnings(table)).toContain('adult_care_missing')
  table.take(facilitator, recordParty({ id: idOf('party', 'ggz'), organisationType: 'adult_mental_health' }))
  expect(warnings(table)).not.toContain('adult_care_missing')
})

test('[R90] a worry about a parent asks for who treats adults as well', () => {
  const table = planning()
  const worry = (text: string) => addLateNote({ id: idOf('note', text.slice(0, 4).toLowerCase()), text })
  table.take(school, worry('Noor is somber'))
  expect(warnings(table)).not.toContain('adult_care_missing')
  table.take(school, worry('Moeder is somber'))
  expect(warnings(table)).toContain('adult_care_missing')
})

test('[R46] [R49] a product where a need is meant, and words that hand over', () => {
  const table = planning()
  table.take(facilitator, recordNeed({ text: 'Speltherapie, na overdracht', forWhom: 'Noor' }))
  table.take(facilitator, recordAction({ what: 'Overdragen aan de wijk' }))
  const said = warnings(table).filter((line) => line.startsWith('product') || line.startsWith('handover'))
  expect(said).toEqual([
    'product_as_need Noor speltherapie',
    'handover_words Noor overdracht',
    'handover_words Petra overdragen',
  ])
})
