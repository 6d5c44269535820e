import { expect, test } from 'vitest'
import { accepted, emptyDraft, onScreen, refused, sendable, typed } from './record-form.ts'

interface Someone {
  name: string
  relation: string
  hidden: string[]
}
const saved: Someone = { name: 'Noor', relation: 'dochter', hidden: [] }
const empty = emptyDraft<Someone>()

test('what is typed stands over what the server has', () => {
  const draft = typed(empty, 'name', 'Noortje')
  expect(onScreen(saved, draft)).toEqual({ ...saved, name: 'Noortje' })
  expect(sendable(saved, draft)).toEqual({ name: 'Noortje' })
})

test('a field typed back to what it was is not sent', () => {
  expect(sendable(saved, typed(typed(empty, 'name', 'N'), 'name', 'Noor'))).toEqual({})
  expect(sendable(saved, typed(empty, 'hidden', []))).toEqual({})
})

test('a refused field keeps its text, and the other fields are still sent', () => {
  const draft = refused(typed(typed(empty, 'name', 'x'.repeat(99)), 'relation', 'zus'), 'name', 'Te lang.')
  expect(onScreen(saved, draft).name).toHaveLength(99)
  expect(sendable(saved, draft)).toEqual({ relation: 'zus' })
  expect(draft.refusals.name).toBe('Te lang.')
})

test('a refusal goes once the field is changed', () => {
  const draft = typed(refused(typed(empty, 'name', ''), 'name', 'Vul in.'), 'name', 'Daan')
  expect(draft.refusals).toEqual({})
  expect(sendable(saved, draft)).toEqual({ name: 'Daan' })
})

test('what was typed while sending stays after the server answered', () => {
  const sent = sendable(saved, typed(empty, 'name', 'Noo'))
  const meanwhile = typed(typed(empty, 'name', 'Noortje'), 'relation', 'zus')
  expect(accepted(meanwhile, sent).changes).toEqual({ name: 'Noortje', relation: 'zus' })
  expect(accepted(typed(empty, 'name', 'Noo'), sent).changes).toEqual({})
})
