import { expect, test } from 'vitest'
import { emptyConference } from '../domain/conference-state.ts'
import { type NoteBasis, SECOND_HAND, SOURCE_TYPES } from '../domain/notes.ts'
import { basisOf } from './basis-of-note.ts'

const TEXT = 'tx_bron000000000000'
const reading = {
  state: emptyConference('cf_een0000000000000'),
  texts: { [TEXT]: 'Anouk' },
  reader: 'pe_ilse000000000000',
}
const basis = (fields: Partial<NoteBasis>): NoteBasis => ({
  ...{ nature: 'fact', certainty: 'certain', sourceType: 'own_observation', sourceBy: null, sourceOn: null },
  ...fields,
})

test('[R33] [R89] what is second hand says according to whom, and what is not does not', () => {
  for (const sourceType of SOURCE_TYPES) {
    const named = basisOf(reading, basis({ sourceType, sourceBy: TEXT })).source
    const unnamed = basisOf(reading, basis({ sourceType })).source
    expect(named).toMatchObject({ type: sourceType, by: 'Anouk' })
    if (SECOND_HAND.includes(sourceType)) {
      expect(named.according).toBe('volgens Anouk')
      expect(unnamed.according).toMatch(/^volgens (een|het) /)
    } else expect([named.according, unnamed.according]).toEqual([null, null])
  }
})

test('[R89] an interpretation and an experience are exported as what they are', () => {
  for (const nature of ['fact', 'interpretation', 'experience'] as const) {
    expect(basisOf(reading, basis({ nature })).nature).toBe(nature)
  }
})
