import { expect, test } from 'vitest'
import { UnitPacker, UnitUnpacker } from './packed-units.ts'
import type { Unit } from './writing.ts'

const insert = 'insert into rows values (?, ?, ?, ?)'
const units: Unit[] = [
  {
    statements: [
      { sql: insert, parameters: ['één', 1, null, Uint8Array.of(1, 2)], expect: 1 },
      { sql: 'delete from rows', parameters: [] },
    ],
    truncateLog: true,
  },
  { statements: [{ sql: insert, parameters: [new Uint8Array(), -5, '', Uint8Array.of(3)], expect: 0 }] },
]

test('what is packed is unpacked again, across a thread and flush after flush', () => {
  const [packer, unpacker] = [new UnitPacker(), new UnitUnpacker()]
  for (const given of [units, [], units.slice(1), units]) {
    const packed = packer.pack(given)
    expect(unpacker.unpack(structuredClone(packed, { transfer: [packed.bytes.buffer] }))).toEqual(given)
  }
})

test('a statement is told once', () => {
  const packer = new UnitPacker()
  expect(packer.pack(units).sql).toEqual([insert, 'delete from rows'])
  expect(packer.pack(units).sql).toEqual([])
})
