import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { partyLook } from '../theme/party-looks.ts'
import { RatingRows } from './rating-rows.tsx'

function drawn(score: number, former: number | null): { dots: number[]; arrow: string | undefined } {
  const row = { id: 'a', name: 'School', look: partyLook(0), score, former, reason: 'omdat', remark: null }
  const markup = renderToStaticMarkup(<RatingRows rows={[row]} />)
  const dots = Array.from(markup.matchAll(/<circle[^>]*cx="([\d.]+)%"/g), (match) => Number(match[1]))
  return { dots, arrow: /<path[^>]* d="([^"]+)"/.exec(markup)?.[1] }
}

test('a rating by itself is one dot', () => {
  expect(drawn(4, null)).toMatchObject({ dots: [expect.any(Number)], arrow: undefined })
})

test('beside the round before stands an open dot with an arrow towards the score of now', () => {
  const up = drawn(7, 3)
  const down = drawn(3, 7)
  expect(up.dots).toHaveLength(2)
  expect(up.dots[0]).toBeLessThan(up.dots[1]!)
  expect(down.dots).toEqual([...up.dots].reverse())
  // The point comes first: left of the dot where the score rose, right of it where it fell.
  expect(up.arrow).toMatch(/^M-/)
  expect(down.arrow).toMatch(/^M\d/)
})

test('who gives the same score twice gets no arrow', () => {
  expect(drawn(5, 5)).toMatchObject({ dots: [expect.any(Number)], arrow: undefined })
})
