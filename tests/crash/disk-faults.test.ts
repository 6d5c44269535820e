import { join } from 'node:path'
import { expect, test } from 'vitest'
import { request, startServer } from '../kit/index.ts'
import { dayOfTheCase } from '../realtime/writing-table.ts'
import { expectKept, expectRecovered, giveCommand, prepareFaultyDisk, writeWord } from './faulty-disk.ts'
import { canRecordCalls, injectFault } from './system-calls.ts'
import { writerFor } from './writers.ts'

const SYNCS = 'fsync,fdatasync'
const WRITES = 'pwrite64,write'
/** Microseconds that a disk hangs: long enough to be noticed, and over well before anyone here gives up. */
const HANGING = 10_000_000

function isSkipped(): boolean {
  if (canRecordCalls()) return false
  console.log('skipped: strace is not there or may not look; a full and a read-only disk are tested with storage')
  return true
}

test.each([
  ['a sync that fails', { calls: SYNCS, fault: 'error=EIO', names: [] }],
  ['a write that fails', { calls: WRITES, fault: 'error=EIO', names: ['rondom.sqlite', 'rondom.sqlite-wal'] }],
  ['a disk that is full', { calls: WRITES, fault: 'error=ENOSPC', names: ['rondom.sqlite', 'rondom.sqlite-wal'] }],
])(
  '[R54] %s refuses clearly, loses nothing acknowledged and is over without a restart',
  async (what, { names, ...fault }) => {
    if (isSkipped()) return
    await using server = await startServer({ clock: dayOfTheCase })
    const disk = await prepareFaultyDisk(server)
    for (let word = 0; word < 5; word += 1) expect(await writeWord(disk, `${word}.before.0;`)).toBe('saved')
    expect(await giveCommand(disk)).toBe('taken')
    for (let round = 1; round <= 2; round += 1) {
      const files = names.map((name) => join(server.data, name))
      {
        await using _fault = await injectFault(server.pid, { ...fault, files })
        for (let word = 0; word < 3; word += 1) {
          const outcomes = await Promise.all([
            writeWord(disk, `${word}.during${round}.0;`, 'pol'),
            writeWord(disk, `${word}.during${round}.1;`, 'oma'),
            giveCommand(disk),
          ])
          expect(outcomes, what).toEqual(Array(3).fill('storage_unavailable'))
        }
      }
      await expectRecovered(disk, `after${round}`)
    }
    await expectKept(disk)
    disk.table.close()
  },
)

test('[R54] a disk that hangs refuses what is new, and what is under way is answered when it is on disk', async () => {
  if (isSkipped()) return
  await using server = await startServer({ clock: dayOfTheCase })
  const disk = await prepareFaultyDisk(server)
  expect(await writeWord(disk, '0.before.0;')).toBe('saved')
  const writer = await writerFor(disk.table, 'pol', disk.card)
  {
    await using _fault = await injectFault(server.pid, {
      calls: SYNCS,
      fault: `delay_enter=${HANGING}:when=1`,
      files: [],
    })
    let isAnswered = false
    const underWay = writer.client
      .edit((doc) => writer.place(doc).insert(0, '0.underway.0;'))
      .then(() => {
        isAnswered = true
      })
    // Each is answered by a turn of the server that began after the change came in: it is being written by then.
    for (let turn = 0; turn < 3; turn += 1) await request(server, '/api/health')
    const waiting = await Promise.all([writeWord(disk, '0.waiting.0;', 'oma'), giveCommand(disk)])
    const later = await Promise.all([
      writeWord(disk, '0.later.0;'),
      writeWord(disk, '0.later.1;', 'oma'),
      giveCommand(disk),
    ])
    expect([...waiting, ...later]).toEqual(Array(5).fill('storage_unavailable'))
    expect(isAnswered).toBe(false)
    await underWay
    disk.words.push('0.underway.0;')
  }
  writer.client.close()
  await expectRecovered(disk, 'after')
  await expectKept(disk)
  disk.table.close()
})
