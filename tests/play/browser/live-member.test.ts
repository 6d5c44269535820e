import { expect, test } from 'vitest'
import { isLive } from '../case-shape.ts'
import { exampleCase } from '../example-cases.ts'
import { withLiveMember } from './live-member.ts'

test.each([
  ['01', 'moeder'],
  ['06', 'vader'],
])(
  'in case %s somebody of the family takes a seat: whom something is closed to, else the first who is grown up',
  (start, id) => {
    const { seated, liveId } = withLiveMember(exampleCase(start))
    expect(liveId).toBe(id)
    expect(seated.family.filter(isLive).map((member) => member.id)).toEqual([id])
  },
)

test('where somebody of the family is there already, nobody else is brought in', () => {
  const played = exampleCase('03')
  expect(withLiveMember(played)).toEqual({ seated: played, liveId: null })
})
