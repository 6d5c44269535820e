import type { Identity } from '@rondom/server/identity/identity.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type House, openHouse } from './house.ts'

let house: House
let facilitator: Identity
const conferenceId = newId('conference')
const participantId = newId('participant')

beforeEach(async () => {
  house = await openHouse()
  facilitator = (await house.identify(await house.begin()))!
  house.seats.set(participantId, { conferenceOn: '2025-11-13' })
})
afterEach(() => house.close())

async function invite() {
  const { link, code } = await house.invitations.invite(
    facilitator,
    conferenceId,
    participantId,
    'http://localhost:8080',
  )
  const [, invitationId, secret] = /\/uitnodiging\/cf_\w+\/(iv_\w+)#(.+)$/.exec(link) ?? []
  return { conferenceId, invitationId: invitationId!, secret: secret!, code }
}
const wrong = (code: string) => String((Number(code) + 1) % 100_000_000).padStart(8, '0')

test('[R15] link and code open a session in that seat of that conference, once', async () => {
  const invitation = await invite()
  const fresh = await house.invitations.redeem(invitation, null)
  expect(await house.identify(fresh!)).toMatchObject({ kind: 'guest', conferenceId, participantId })
  expect(await house.invitations.redeem(invitation, null)).toBeNull()
})

test('of 50 redemptions at the same moment one wins', async () => {
  const invitation = await invite()
  const tries = await Promise.all(Array.from({ length: 50 }, () => house.invitations.redeem(invitation, null)))
  const won = tries.filter((fresh) => fresh !== null)
  expect(won).toHaveLength(1)
  expect(await house.identify(won[0]!)).not.toBeNull()
})

test('the sixth guess fails even when it is right', async () => {
  const invitation = await invite()
  for (let guess = 0; guess < 5; guess += 1) {
    expect(await house.invitations.redeem({ ...invitation, code: wrong(invitation.code) }, null)).toBeNull()
  }
  expect(await house.invitations.redeem(invitation, null)).toBeNull()
})

test('who has the code but not the link uses up no tries', async () => {
  const invitation = await invite()
  for (let guess = 0; guess < 9; guess += 1) {
    expect(await house.invitations.redeem({ ...invitation, secret: 'x'.repeat(43) }, null)).toBeNull()
  }
  expect(await house.invitations.redeem({ ...invitation, conferenceId: newId('conference') }, null)).toBeNull()
  expect(await house.invitations.redeem(invitation, null)).not.toBeNull()
})

test('a code lives ten minutes', async () => {
  const invitation = await invite()
  house.pass({ minutes: 10.1 })
  expect(await house.invitations.redeem(invitation, null)).toBeNull()
})

test('a new invitation voids the former one for this person', async () => {
  const first = await invite()
  const second = await invite()
  expect(await house.invitations.redeem(first, null)).toBeNull()
  expect(await house.invitations.redeem(second, null)).not.toBeNull()
})

test('a new session of a seat ends the former one', async () => {
  const first = (await house.invitations.redeem(await invite(), null))!
  const second = (await house.invitations.redeem(await invite(), null))!
  expect(await house.identify(first)).toBeNull()
  expect(await house.identify(second)).not.toBeNull()
  expect(house.ended).toContain(first.session.id)
})

test('it opens nothing after the day of the conference, or when the seat is gone', async () => {
  house.seats.set(participantId, { conferenceOn: '2025-11-12' })
  expect(await house.invitations.redeem(await invite(), null)).toBeNull()
  house.seats.delete(participantId)
  expect(await house.invitations.redeem(await invite(), null)).toBeNull()
})

test('neither the secret nor the code stands in a database file', async () => {
  const { secret, code } = await invite()
  expect(house.filesHold(secret)).toBe(false)
  expect(house.filesHold(code)).toBe(false)
})
