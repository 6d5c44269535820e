import { expect, test } from 'vitest'
import { withoutWords } from './log.ts'

test('an error stands in the log by kind, code and place, without its words', () => {
  const words = 'wat moeder zei'
  const error = Object.assign(new TypeError(`bad: ${words}`, { cause: new Error(words) }), { code: 'E_BAD' })
  const kept = withoutWords(error)
  expect(kept).toMatchObject({ kind: 'TypeError', code: 'E_BAD', cause: { kind: 'Error' } })
  expect(kept.at).toEqual(expect.arrayContaining([expect.stringContaining('log.test')]))
  expect(JSON.stringify(kept)).not.toContain(words)
})

test('words of several lines are no places', () => {
  const error = new Error('eerste regel\nat de tweede regel\n    at geheim')
  expect(JSON.stringify(withoutWords(error))).not.toContain('tweede')
})

test('something thrown that is no error shows only what kind of thing it is', () => {
  expect(withoutWords('geheim')).toEqual({ kind: 'string' })
})
