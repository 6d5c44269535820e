import { expect, test } from 'vitest'
import { savingState } from './saving-status.tsx'

const saved = { unsaved: 0, closedUnsaved: [] }
const unsaved = { unsaved: 3, closedUnsaved: [] }
const aside = { unsaved: 3, closedUnsaved: [{ id: 1, name: 'frame', text: 'te laat', why: 'closed' }] } as const
const refused = {
  unsaved: 3,
  closedUnsaved: [...aside.closedUnsaved, { id: 2, name: 'own/x', text: 'te veel', why: 'refused' }],
} as const

test.each([
  [saved, 'online', 'saved'],
  [saved, 'connecting', 'connecting'],
  [unsaved, 'online', 'unsaved'],
  [unsaved, 'connecting', 'unsaved'],
  [aside, 'online', 'closed'],
  [refused, 'online', 'refused'],
  [saved, 'offline', 'offline'],
  [aside, 'offline', 'offline'],
  [unsaved, 'ended', 'ended'],
] as const)('of %j while %s it says: %s', (saving, connection, state) => {
  expect(savingState({ ...saving, closedUnsaved: [...saving.closedUnsaved] }, connection)).toBe(state)
})
