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

test('who waits until everything of a conference is saved waits for all of it, and for nothing of another', async () => {
  await everythingSaved('cf_een')
  reportUnsaved('cf_een/a', 1)
  reportUnsaved('cf_een/b', 1)
  reportUnsaved('cf_twee/a', 1)
  let isSaved = false
  const saved = everythingSaved('cf_een').then(() => {
    isSaved = true
  })
  reportUnsaved('cf_een/a', 0)
  await Promise.resolve()
  expect(isSaved).toBe(false)
  reportUnsaved('cf_een/b', 0)
  await saved
  reportUnsaved('cf_twee/a', 0)
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
