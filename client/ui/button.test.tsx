// @vitest-environment jsdom

import { act } from 'react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { Button } from './button.tsx'
import { mounted } from './mounted.ts'
import type { OnPress } from './use-one-press.ts'

const page = mounted()

function show(onPress: OnPress, reason: string | null = null): HTMLButtonElement {
  act(() =>
    page.render(
      <Button reason={reason} onPress={onPress}>
        Geven
      </Button>,
    ),
  )
  return page.place.querySelector('button') as HTMLButtonElement
}

const press = (button: HTMLButtonElement) => act(() => button.click())

/** Something that takes a while, and how often it was begun. */
function work() {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const begun = { times: 0 }
  const begin = () => {
    begun.times += 1
    return promise
  }
  return { begin, begun, promise, resolve, reject }
}

test('a press while what it began still goes on does nothing, and one after it counts again', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const { begin, begun, resolve } = work()
  const button = show(begin)
  press(button)
  press(button)
  expect(begun.times).toBe(1)
  expect(button.getAttribute('aria-disabled')).toBeNull()
  await act(() => vi.advanceTimersByTimeAsync(500))
  expect(button.getAttribute('aria-disabled')).toBe('true')
  press(button)
  expect(begun.times).toBe(1)
  await act(async () => resolve())
  expect(button.getAttribute('aria-disabled')).toBeNull()
  await act(async () => button.click())
  expect(begun.times).toBe(2)
})

test('two presses before it is drawn again count once', () => {
  const { begin, begun } = work()
  const button = show(begin)
  act(() => {
    button.click()
    button.click()
  })
  expect(begun.times).toBe(1)
})

test('meanwhile it stays in place and keeps the focus, also when its reason comes to stand in the way', async () => {
  const { begin, resolve } = work()
  const button = show(begin)
  act(() => button.focus())
  press(button)
  expect(show(begin, 'Er staat nog niets.')).toBe(button)
  expect(document.activeElement).toBe(button)
  await act(async () => resolve())
  expect(page.place.textContent).toContain('Er staat nog niets.')
})

test('what is done at once can be pressed again at once', () => {
  let times = 0
  const button = show(() => {
    times += 1
  })
  press(button)
  press(button)
  expect(times).toBe(2)
  expect(button.getAttribute('aria-disabled')).toBeNull()
})

test('after a failure it can be pressed again, and the failure is not kept silent', async () => {
  // What nobody catches ends a run of tests; here it has to happen.
  const listeners = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  onTestFinished(() => {
    for (const listener of listeners) process.on('unhandledRejection', listener)
  })
  const failed = new Promise((resolve) => process.once('unhandledRejection', resolve))
  const { begin, reject } = work()
  const button = show(begin)
  press(button)
  const failure = new Error('no')
  await act(async () => reject(failure))
  expect(await failed).toBe(failure)
  expect(button.getAttribute('aria-disabled')).toBeNull()
  const again = work()
  press(show(again.begin))
  expect(again.begun.times).toBe(1)
})
