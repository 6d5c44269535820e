import { describe, expect, it } from 'vitest'
import { ID_PREFIX, type IdKind, idPattern, isId, newId } from './ids.ts'

const kinds = Object.keys(ID_PREFIX) as IdKind[]

describe('ids', () => {
  it('makes an id of each kind that is of that kind only', () => {
    for (const kind of kinds) {
      const id = newId(kind)
      expect(kinds.filter((other) => isId(other, id))).toEqual([kind])
    }
  })

  it('skips bytes that would make some characters likelier than others', () => {
    const given: number[] = []
    const id = newId('note', (n) => {
      given.push(n)
      return new Uint8Array(n).fill(given.length === 1 ? 255 : 35)
    })
    expect(id).toBe(`no_${'9'.repeat(16)}`)
    expect(given.length).toBe(2)
  })

  it('accepts several kinds in one pattern and nothing around it', () => {
    const party = idPattern('party', 'member')
    expect(party.test(newId('party'))).toBe(true)
    expect(party.test(newId('member'))).toBe(true)
    expect(party.test(`${newId('member')}x`)).toBe(false)
    expect(party.test(newId('note'))).toBe(false)
  })
})
