import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RatingSpread } from './rating-spread.tsx'

function dots(markup: string): [string, string][] {
  return Array.from(markup.matchAll(/<circle[^>]*cx="([^"]+)"[^>]*cy="([^"]+)"/g), (match) => [match[1]!, match[2]!])
}

test('every score has its dot; the same scores stand on each other', () => {
  const markup = renderToStaticMarkup(<RatingSpread scores={[3, 3, 7]} label="3 cijfers" />)
  const [one, other, last] = dots(markup)
  expect(dots(markup)).toHaveLength(3)
  expect(one![0]).toBe(other![0])
  expect(one![1]).not.toBe(other![1])
  expect(last![1]).toBe(one![1])
  expect(Number.parseFloat(last![0])).toBeGreaterThan(Number.parseFloat(one![0]))
})

test('the picture tells in words what it shows, and no colour says what is good [R41]', () => {
  const low = renderToStaticMarkup(<RatingSpread scores={[0]} label="Eén cijfer: 0" />)
  const high = renderToStaticMarkup(<RatingSpread scores={[10]} label="Eén cijfer: 10" />)
  expect(low).toContain('role="img"')
  expect(low).toContain('aria-label="Eén cijfer: 0"')
  const look = (markup: string) => /<circle class="([^"]*)"/.exec(markup)?.[1]
  expect(look(low)).toBe(look(high))
  expect(low).not.toMatch(/fill=|style=/)
})
