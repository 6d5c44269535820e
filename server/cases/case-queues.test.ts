import { expect, test } from 'vitest'
import { createCaseQueues } from './case-queues.ts'

const ONE = 'ca_een0000000000000'
const OTHER = 'ca_twee000000000000'

test('[R91] what is opened for one case waits for what is being opened for it, and for no other', async () => {
  const queues = createCaseQueues()
  const order: string[] = []
  let release: (() => void) | undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const first = queues.run(ONE, async () => {
    await held
    order.push('first')
  })
  const second = queues.run(ONE, async () => void order.push('second'))
  await queues.run(OTHER, async () => void order.push('other'))
  expect(order).toEqual(['other'])
  release?.()
  await Promise.all([first, second])
  expect(order).toEqual(['other', 'first', 'second'])
})

test('one that fails holds up nobody', async () => {
  const queues = createCaseQueues()
  const failed = queues.run(ONE, () => Promise.reject(new Error('vol')))
  const next = queues.run(ONE, async () => 'open')
  await expect(failed).rejects.toThrow('vol')
  expect(await next).toBe('open')
})
