import { CAST } from '@rondom/server/conference/rehearsal/cast.ts'
import { NOW } from '@rondom/server/conference/rehearsal/rehearse.ts'
import { createRecords } from '@rondom/server/records/records.ts'
import { expect, test } from 'vitest'
import { hostOf } from './host-of.ts'
import { recordFor } from './record-for.ts'
import { establishedConference, wholeConference } from './whole-conference.ts'

const clock = () => new Date(NOW)
const hosted = async (table: Parameters<typeof hostOf>[0]) => {
  const { store, host } = await hostOf(table)
  return { store, host, records: createRecords({ trail: store, clock }) }
}
const account = { kind: 'account', sessionId: 'session', accountId: 'ac_petra00000000000' } as const

const readings = (audits: readonly { action: string }[]) => audits.filter(({ action }) => /record$/i.test(action))

test('[R89] the server gives each person the record of their own events, and keeps who read and who took it along', async () => {
  const table = establishedConference({ kept: true })
  const { store, host, records } = await hosted(table)
  for (const participantId of Object.values(CAST)) {
    const record = await records.read({ identity: account, participantId }, host, 'readRecord')
    expect(record).toEqual(recordFor(table, participantId))
  }
  await records.read({ identity: account, participantId: CAST.school }, host, 'exportRecord')
  expect(readings(store.audits)).toHaveLength(Object.values(CAST).length + 1)
  expect(store.audits.at(-1)).toEqual({
    at: NOW,
    conferenceId: host.id,
    participantId: CAST.school,
    accountId: account.accountId,
    action: 'exportRecord',
    part: host.id,
    sessionId: 'session',
  })
})

test('[R86] before it is established there is no record for anyone, and nobody has read it', async () => {
  const { store, host, records } = await hosted(wholeConference())
  for (const participantId of Object.values(CAST)) {
    expect(await records.read({ identity: account, participantId }, host, 'readRecord')).toBeNull()
  }
  expect(readings(store.audits)).toEqual([])
})

test('[R54] nobody reads where it cannot be kept that they do', async () => {
  const { host } = await hosted(establishedConference())
  const audit = () => Promise.reject(new Error('the disk is full'))
  const records = createRecords({ trail: { audit }, clock })
  const reading = records.read({ identity: account, participantId: CAST.school }, host, 'readRecord')
  await expect(reading).rejects.toThrow('the disk is full')
})
