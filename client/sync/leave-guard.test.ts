// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { guardLeaving } from './leave-guard.ts'
import { reportUnsaved, setTextAside, useSaving } from './saving-store.ts'

beforeEach(() => {
  reportUnsaved('test', 0)
  useSaving.setState({ closedUnsaved: [] })
})

function leavingAsks(): boolean {
  const event = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(event)
  return event.defaultPrevented
}

test('closing the tab asks only while something is not saved', () => {
  const stop = guardLeaving()
  expect(leavingAsks()).toBe(false)
  reportUnsaved('test', 1)
  expect(leavingAsks()).toBe(true)
  reportUnsaved('test', 0)
  expect(leavingAsks()).toBe(false)
  setTextAside('frame', ['te laat'], 'closed')
  expect(leavingAsks()).toBe(true)
  stop()
  expect(leavingAsks()).toBe(false)
})
