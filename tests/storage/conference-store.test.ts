import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Append } from '@rondom/server/conference/ports.ts'
import { openStorage, type Storage } from '@rondom/server/storage/database.ts'
import { WriteConflict } from '@rondom/server/storage-ports.ts'
import type { ConferenceEvent } from '@rondom/shared/domain/events.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keysOfTests } from './keys-of-tests.ts'

const AT = '2025-11-13T09:00:00.000Z'
const quiet = { error: () => undefined }

/** Every database that implements the port runs this suite. */
describe.each([['SQLite', openStorage]])('conference store in %s', (_name, open) => {
  let directory: string
  let storage: Storage
  const conferenceId = newId('conference')

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'rondom-store-'))
    storage = await open({ directory, openKeys: keysOfTests, log: quiet })
  })
  afterEach(async () => {
    await storage.close()
    rmSync(directory, { recursive: true, force: true })
  })

  async function reopen(): Promise<void> {
    await storage.close()
    storage = await open({ directory, openKeys: keysOfTests, log: quiet })
  }

  test('a conference that does not exist has no log', async () => {
    expect(await storage.conferences.load(conferenceId)).toBeNull()
  })

  test('[R54] events, words, answer and audit of a command are there after reopening', async () => {
    const first = opening(conferenceId)
    await storage.conferences.append(first)
    const second = step(conferenceId, 2, { type: 'phaseChanged', from: 'preparing', to: 'checkingIn', reason: 'tx_1' })
    await storage.conferences.append({ ...second, texts: { tx_1: 'Het is tijd.' } })
    await reopen()
    const log = await storage.conferences.load(conferenceId)
    expect(log?.events).toEqual([...first.events, ...second.events])
    expect(log?.texts).toEqual(new Map([['tx_1', 'Het is tijd.']]))
    expect(await storage.conferences.answerTo(conferenceId, null, first.command.id)).toEqual({ ok: true, n: 1 })
    expect(auditActions()).toEqual(['conferenceOpened', 'phaseChanged'])
  })

  test('[R52] the same command id of the same person cannot be written twice, and changes nothing', async () => {
    await storage.conferences.append(opening(conferenceId))
    const by = newId('participant')
    const once = step(conferenceId, 2, { type: 'handRaised', participantId: by }, by)
    await storage.conferences.append(once)
    const again = { ...step(conferenceId, 3, { type: 'handRaised', participantId: by }, by), command: once.command }
    await expect(storage.conferences.append(again)).rejects.toThrow(WriteConflict)
    expect((await storage.conferences.load(conferenceId))?.events).toHaveLength(2)
    expect(auditActions()).toHaveLength(2)
  })

  test('one command id may be used by two people', async () => {
    await storage.conferences.append(opening(conferenceId))
    const [one, other] = [newId('participant'), newId('participant')]
    const first = step(conferenceId, 2, { type: 'handRaised', participantId: one }, one)
    const second = step(conferenceId, 3, { type: 'handRaised', participantId: other }, other)
    second.command = { ...second.command, id: first.command.id }
    await storage.conferences.append(first)
    await storage.conferences.append(second)
    expect(await storage.conferences.answerTo(conferenceId, one, first.command.id)).toEqual({ ok: true, n: 2 })
    expect(await storage.conferences.answerTo(conferenceId, other, first.command.id)).toEqual({ ok: true, n: 3 })
    expect(await storage.conferences.answerTo(conferenceId, null, first.command.id)).toBeNull()
  })

  test('a number that is taken is refused; writes given at the same moment each stand or fall alone', async () => {
    await storage.conferences.append(opening(conferenceId))
    const by = newId('participant')
    const writes = [2, 2, 3, 4, 3].map((n) =>
      storage.conferences.append(step(conferenceId, n, { type: 'handRaised', participantId: by }, by)),
    )
    const outcomes = (await Promise.allSettled(writes)).map(({ status }) => status)
    expect(outcomes).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'rejected'])
    expect((await storage.conferences.load(conferenceId))?.events.map(({ n }) => n)).toEqual([1, 2, 3, 4])
    expect(auditActions()).toHaveLength(4)
  })

  test('events of a conference that was never opened are refused', async () => {
    const stray = step(newId('conference'), 1, { type: 'timerStopped' })
    await expect(storage.conferences.append(stray)).rejects.toThrow(WriteConflict)
    expect(auditActions()).toEqual([])
  })

  test('an audit entry can be written on its own', async () => {
    await storage.conferences.audit({ ...opening(conferenceId).audit, action: 'refusedApproach' })
    expect(auditActions()).toEqual(['refusedApproach'])
  })

  test('who has an account and a seat finds the conference in the list, until the seat is taken away', async () => {
    const account = newId('account')
    const seat = { ...facilitator(), role: 'professional' as const, accountId: account }
    await storage.conferences.append(opening(conferenceId))
    expect(await storage.register.ofAccount(account)).toEqual([])
    await storage.conferences.append(step(conferenceId, 2, { type: 'participantRecorded', participant: seat }))
    const changed = { from: 'preparing', to: 'checkingIn', reason: null } as const
    await storage.conferences.append(step(conferenceId, 3, { type: 'phaseChanged', ...changed }))
    expect(await storage.register.ofAccount(account)).toEqual([
      {
        id: conferenceId,
        caseId: expect.stringMatching(/^ca_/),
        code: 'R-1',
        conferenceOn: '2025-11-13',
        startsAt: null,
        phase: 'checkingIn',
        participantId: seat.id,
      },
    ])
    await storage.conferences.append(step(conferenceId, 4, { type: 'participantRemoved', participantId: seat.id }))
    expect(await storage.register.ofAccount(account)).toEqual([])
  })

  test('a seat that is recorded anew without its account leaves the list', async () => {
    const opened = opening(conferenceId)
    const account = newId('account')
    const seat = { ...facilitator(), accountId: account }
    await storage.conferences.append(opened)
    await storage.conferences.append(step(conferenceId, 2, { type: 'participantRecorded', participant: seat }))
    const bare = { ...seat, accountId: null }
    await storage.conferences.append(step(conferenceId, 3, { type: 'participantRecorded', participant: bare }))
    expect(await storage.register.ofAccount(account)).toEqual([])
    expect((await storage.register.ofSeat(conferenceId, seat.id))?.id).toBe(conferenceId)
  })

  test('closing waits for what was given before, and refuses what comes after', async () => {
    await storage.conferences.append(opening(conferenceId))
    const by = newId('participant')
    const writes = Array.from({ length: 50 }, (_, index) =>
      storage.conferences.append(step(conferenceId, index + 2, { type: 'handRaised', participantId: by }, by)),
    )
    const closing = storage.close()
    await Promise.all(writes)
    await closing
    await expect(storage.conferences.append(opening(newId('conference')))).rejects.toThrow('closed')
    storage = await open({ directory, openKeys: keysOfTests, log: quiet })
    expect((await storage.conferences.load(conferenceId))?.events).toHaveLength(51)
  })

  function auditActions(): string[] {
    const database = new Database(storage.files[0]!, { readonly: true })
    const rows = database.prepare('select action from audit order by seq').all() as { action: string }[]
    database.close()
    return rows.map(({ action }) => action)
  }
})

function facilitator(): Participant {
  return {
    id: newId('participant'),
    partyId: null,
    name: 'Ilse',
    title: 'gespreksleider',
    organisationName: 'Jeugdteam',
    role: 'facilitator',
    accountId: null,
    memberId: null,
    reason: null,
    informationLimit: null,
    writesPerspective: false,
    attendance: 'expected',
    admission: 'admitted',
  }
}

function opening(conferenceId: string): Append {
  const facts = {
    code: 'R-1',
    municipality: '',
    themes: [],
    firstConcernOn: null,
    triggerOn: null,
    conferenceOn: '2025-11-13',
  }
  return step(conferenceId, 1, {
    type: 'conferenceOpened',
    methodVersion: '2026-11',
    facts,
    facilitator: facilitator(),
  })
}

function step(conferenceId: string, n: number, event: ConferenceEvent, by: string | null = null): Append {
  return {
    conferenceId,
    events: [{ n, at: AT, by, event }],
    texts: {},
    command: { id: newId('command'), by, answer: { ok: true, n } },
    audit: {
      at: AT,
      conferenceId,
      participantId: by,
      accountId: null,
      action: event.type,
      part: null,
      sessionId: null,
    },
  }
}
