import { expect, test } from 'vitest'
import type { StoredSession } from './ports.ts'
import { SessionMemory } from './session-memory.ts'

const session: StoredSession = {
  id: 'se_1',
  secretHash: 'hash',
  holder: { kind: 'account', accountId: 'ac_aaaaaaaaaaaaaaaa' },
  createdAt: '2025-11-13T09:00:00.000Z',
  expiresAt: '2025-11-13T19:00:00.000Z',
}
const during = '2025-11-13T10:00:00.000Z'

test('a session is looked up once, until it ends or its time is over', async () => {
  const memory = new SessionMemory()
  let looks = 0
  const look = async () => {
    looks += 1
    return session
  }
  await memory.find('hash', during, look)
  expect(await memory.find('hash', during, look)).toBe(session)
  expect(looks).toBe(1)
  await memory.find('hash', '2025-11-13T19:00:00.000Z', look)
  expect(looks).toBe(2)
  memory.forget(['se_1'])
  expect(await memory.find('hash', during, async () => null)).toBeNull()
})

test('a session that ends while it is looked up is not remembered', async () => {
  const memory = new SessionMemory()
  await memory.find('hash', during, async () => {
    memory.forget(['se_1'])
    return session
  })
  expect(await memory.find('hash', during, async () => null)).toBeNull()
})

test('nobody is remembered as nobody: who signs in a moment later is let in', async () => {
  const memory = new SessionMemory()
  expect(await memory.find('hash', during, async () => null)).toBeNull()
  expect(await memory.find('hash', during, async () => session)).toBe(session)
})
