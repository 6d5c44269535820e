import { newId } from '@rondom/shared/domain/ids.ts'
import { CLOSE } from '@rondom/shared/wire/close-codes.ts'
import { expect, test } from 'vitest'
import {
  documentClient,
  documentPath,
  invite,
  liveClient,
  rawSocket,
  redeem,
  type SeatedPerson,
  startServer,
} from '../kit/index.ts'
import { checkedInTable, dayOfTheCase } from './writing-table.ts'

test('[R15] a guest in the waiting room receives nothing, comes in without reconnecting, and goes when removed', async () => {
  await using server = await startServer({ clock: dayOfTheCase })
  const table = await checkedInTable(server)
  const { facilitator } = table
  const participantId = newId('participant')
  const [police] = Object.values(facilitator.state.parties).filter(({ name }) => name === 'Politie')
  await facilitator.must({
    type: 'recordParticipant',
    participant: {
      id: participantId,
      partyId: police!.id,
      name: 'Wim',
      title: 'wijkagent',
      organisationName: 'Politie',
      role: 'professional',
      accountId: null,
      memberId: null,
      reason: 'Neemt waar.',
      informationLimit: '',
      writesPerspective: true,
    },
  })
  const cookie = await redeem(server, await invite(server, facilitator.person, participantId))
  const wim: SeatedPerson = { ...facilitator.person, name: 'Wim', cookie, participantId }
  const guest = await liveClient(server, wim)
  const abilities = await guest.waitFor((one) => one.abilities, 'what may be done in the waiting room')
  expect(new Set(Object.values(abilities.commands).map((refusal) => refusal?.code))).toEqual(
    new Set(['not_yet_admitted']),
  )
  expect(abilities.documents).toEqual([])
  expect(await guest.command({ type: 'raiseHand' })).toMatchObject({ refusal: { code: 'not_yet_admitted' } })
  expect(guest.state.facts.code).toBe('')
  expect(Object.keys(guest.state.participants)).toEqual([])
  expect(guest.texts).toEqual({})
  const names = [facilitator.person.name, 'Lot', 'Mara'].filter((name) => guest.frames.join().includes(name))
  expect(names).toEqual([])
  const document = await rawSocket(server, documentPath(wim.conferenceId, 'frame'), { cookie })
  expect((await document.waitFor(() => document.closed, 'the document to close')).code).toBe(CLOSE.forbidden)

  await facilitator.must({ type: 'admit', participantId })
  await guest.waitFor(({ state }) => state.participants[participantId]?.admission === 'admitted', 'to be let in')
  expect(guest.state.facts).toEqual(facilitator.state.facts)
  await guest.waitFor((one) => one.abilities?.documents.some(({ name }) => name === 'frame'), 'the frame')

  const drafts = await documentClient(server, wim, `own/${participantId}`)
  await facilitator.must({ type: 'turnAway', participantId })
  const outside = await guest.waitFor(
    (one) => (one.abilities?.commands.raiseHand?.code === 'turned_away' ? one.abilities : null),
    'to be told that waiting is in vain',
  )
  expect(outside.documents).toEqual([])
  await facilitator.must({ type: 'removeParticipant', participantId })
  await guest.waitFor((one) => one.ended, 'to be told', 1000)
  expect(guest.ended).toMatchObject({ refusal: { code: 'not_found' } })
  await guest.waitFor((one) => !one.connected, 'the connection to end')
  expect((await drafts.waitFor(() => drafts.closed, 'the drafts to close')).code).toBe(CLOSE.forbidden)
  table.close()
})
