import { expect, test } from 'vitest'
import { filesMatching, type Source } from './sources.ts'

const clientSources = () => filesMatching(/^client\/.*\.(tsx?|html)$/)

function linesWith(pattern: RegExp, sources: Source[]): string[] {
  return sources.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  )
}

// What is typed lives in the tab's memory until it is saved, and nowhere else in the browser.
test.each([
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'BroadcastChannel',
  'serviceWorker',
  'document.cookie',
  'dangerouslySetInnerHTML',
])('the client never speaks of %s', (name) => {
  expect(linesWith(new RegExp(name.replace('.', '\\.'), 'i'), clientSources())).toEqual([])
})

test('only client/sync opens a connection', () => {
  const opening = /\bfetch\(|\bnew (WebSocket|XMLHttpRequest|EventSource|WebsocketProvider)\b|\bsendBeacon\(/
  const elsewhere = clientSources().filter(
    ({ path }) => !path.startsWith('client/sync/') && !/\.test\.tsx?$/.test(path),
  )
  expect(linesWith(opening, elsewhere)).toEqual([])
})

test('document connections do not talk to other tabs of the browser', () => {
  const opening = clientSources().filter(({ text }) => text.includes('new WebsocketProvider('))
  expect(opening.filter(({ text }) => !text.includes('disableBc: true')).map(({ path }) => path)).toEqual([])
})
