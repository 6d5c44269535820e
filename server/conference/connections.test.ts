import { expect, test } from 'vitest'
import { createConnections } from './connections.ts'

test('[R13] somebody is away from when their last page went, or from when the server began', () => {
  let now = 1000
  const connections = createConnections(() => new Date(now))
  now = 5000
  expect(connections.awayFor('pe_a')).toBe(4000)
  const first = connections.open('pe_a')
  const second = connections.open('pe_a')
  first()
  first()
  now = 9000
  expect(connections.awayFor('pe_a')).toBe(0)
  second()
  now = 9500
  expect(connections.awayFor('pe_a')).toBe(500)
  expect(connections.awayFor('pe_b')).toBe(8500)
})
