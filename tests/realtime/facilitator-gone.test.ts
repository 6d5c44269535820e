import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { newId } from '@rondom/shared/domain/ids.ts'
import { expect, test } from 'vitest'
import { liveClient, openConference, signIn, startServer } from '../kit/index.ts'
import { dayOfTheCase } from './writing-table.ts'

const TAKE_OVER = { type: 'takeOverFacilitation' } as const
const organisation = 'Jeugdteam Proefstad'

test('[R13] while who leads is connected no deputy takes over, and after a minute without them the table goes on', async () => {
  const fastClock = pathToFileURL(join(import.meta.dirname, 'fast-clock.ts')).href
  await using server = await startServer({ clock: dayOfTheCase, nodeArguments: ['--import', fastClock] })
  const account = await signIn(server, { organisation, role: 'facilitator', name: 'Gea' })
  const colleague = await signIn(server, { organisation, role: 'facilitator', name: 'Vera' })
  const conferenceOn = dayOfTheCase.slice(0, 10)
  const leader = await openConference(server, account, { code: 'proef', municipality: '', conferenceOn })
  const facilitator = await liveClient(server, leader)
  const participantId = newId('participant')
  await facilitator.must({
    type: 'recordParticipant',
    participant: {
      ...{ id: participantId, name: 'Vera', title: '', organisationName: organisation, role: 'deputy' },
      ...{ partyId: null, memberId: null, accountId: colleague.accountId, reason: 'vervangt' },
      ...{ informationLimit: '', writesPerspective: false },
    },
  })
  const seat = { ...colleague, conferenceId: leader.conferenceId, participantId }
  const deputy = await liveClient(server, seat)
  await deputy.waitFor(({ state }) => state.participants[participantId]?.role === 'deputy', 'the seat')

  // A minute and a half on the server's clock the facilitator is there, and the deputy asks again and again.
  const began = performance.now()
  while (performance.now() - began < 1500) {
    expect(await deputy.command(TAKE_OVER)).toMatchObject({ refusal: { code: 'facilitator_is_here', rule: 'R13' } })
    await setTimeout(50)
  }
  facilitator.close()
  expect(await deputy.command(TAKE_OVER)).toMatchObject({ refusal: { code: 'facilitator_is_here' } })
  await expect.poll(() => deputy.command(TAKE_OVER), { timeout: 20_000 }).toMatchObject({ ok: true })
  await deputy.waitFor(({ abilities }) => abilities?.exit != null, 'to lead')
  expect(deputy.state.participants[participantId]?.role).toBe('facilitator')

  // Who led comes back as deputy, and is given it back by a word.
  const back = await liveClient(server, leader)
  await back.waitFor(({ state }) => state.participants[leader.participantId]?.role === 'deputy', 'to be back')
  await deputy.must({ type: 'handOverFacilitation', to: leader.participantId })
  await back.waitFor(({ abilities }) => abilities?.exit != null, 'to lead again')
  back.close()
  deputy.close()
}, 60_000)
