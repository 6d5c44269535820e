import { beforeEach, expect, test } from 'vitest'
import { dismissSetAside, everythingSaved, reportUnsaved, setTextAside, takeBack, useSaving } from './saving-store.ts'

beforeEach(() => {
  useSaving.setState({ unsaved: 0, closedUnsaved: [] })
})

test('what is unsaved is the sum of all sources', () => {
  reportUnsaved('a', 2)
  reportUnsaved('b', 1)
  expect(useSaving.getState().unsaved).toBe(3)
  reportUnsaved('a', 0)
  expect(useSaving.getState().unsaved).toBe(1)
  reportUnsaved('b', 0)
  expect(useSaving.getState().unsaved).toBe(0)
})

test('who waits until everything is saved waits for all of it, and for nothing when there is nothing', async () => {
  await everythingSaved()
  reportUnsaved('a', 1)
  reportUnsaved('b', 1)
  let isSaved = false
  const saved = everythingSaved().then(() => {
    isSaved = true
  })
  reportUnsaved('a', 0)
  await Promise.resolve()
  expect(isSaved).toBe(false)
  reportUnsaved('b', 0)
  await saved
})

test('text that is set aside stays until its writer dismisses it, or it can be saved again', () => {
  setTextAside('frame', ['een', '  ', 'twee'], 'closed')
  setTextAside('table', ['drie', 'vier'], 'refused')
  const [first] = useSaving.getState().closedUnsaved
  expect(useSaving.getState().closedUnsaved.map(({ text }) => text)).toEqual(['een', 'twee', 'drie', 'vier'])
  if (first) dismissSetAside(first)
  takeBack('table', ['drie', 'twee'])
  expect(useSaving.getState().closedUnsaved.map(({ text }) => text)).toEqual(['twee', 'vier'])
})
