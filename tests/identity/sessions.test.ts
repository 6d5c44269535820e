import { newId } from '@rondom/shared/domain/ids.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type House, openHouse } from './house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

test('a session lasts ten hours', async () => {
  const fresh = await house.begin()
  house.pass({ minutes: 599 })
  expect(await house.identify(fresh)).not.toBeNull()
  house.pass({ minutes: 2 })
  expect(await house.identify(fresh)).toBeNull()
  expect(await house.storage.sessions.endExpired('2025-11-14T09:00:00.000Z')).toEqual([fresh.session.id])
})

test('a session that ends is announced, and its cookie is worth nothing', async () => {
  const fresh = await house.begin()
  await house.sessions.end((await house.identify(fresh))!, 'signedOut')
  expect(house.ended).toEqual([fresh.session.id])
  expect(await house.identify(fresh)).toBeNull()
})

test('a cookie that was made up is nobody', async () => {
  await house.begin()
  expect(await house.sessions.identify('rondom=made-up')).toBeNull()
  expect(await house.sessions.identify(undefined)).toBeNull()
})

test('of those who use the first link at the same moment one opens the house, and no link is left', async () => {
  const secret = (await house.setup.newLink())!
  const organisation = { name: 'Jeugdteam', type: 'local_team' as const }
  const tries = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      house.setup.begin({ secret, name: 'Ilse', email: `ilse${index}@rondom.example`, organisation }),
    ),
  )
  expect(tries.filter((fresh) => fresh !== null)).toHaveLength(1)
  expect(await house.accounts.list()).toHaveLength(1)
  expect(await house.accounts.organisations()).toHaveLength(1)
  expect(await house.setup.newLink()).toBeNull()
})

test('a later link voids an earlier one', async () => {
  const first = (await house.setup.newLink())!
  const second = (await house.setup.newLink())!
  const organisation = { name: 'Jeugdteam', type: 'local_team' as const }
  const begin = (secret: string) => house.setup.begin({ secret, name: 'Ilse', email: 'i@rondom.example', organisation })
  expect(await begin(first)).toBeNull()
  expect(await begin(second)).not.toBeNull()
})

test('roles that reach beyond a case are given by an administrator only, and an address has one account', async () => {
  const identity = (await house.identify(await house.begin()))!
  const administrator = (await house.accounts.of(identity))!
  const organisationId = administrator.organisation.id
  const person = { organisationId, name: 'Joost', email: 'Joost@rondom.example', roles: ['facilitator' as const] }
  const joost = await house.accounts.add({ identity, account: administrator }, person)
  if ('code' in joost) throw new Error(joost.code)
  const by = { identity, account: joost }
  expect(await house.accounts.add(by, { ...person, email: 'a@b.example', roles: ['administrator'] })).toMatchObject({
    code: 'not_allowed',
  })
  expect(await house.accounts.add(by, { ...person, email: 'JOOST@rondom.example' })).toMatchObject({
    code: 'email_in_use',
  })
  expect(await house.accounts.add(by, { ...person, organisationId: newId('organisation') })).toMatchObject({
    code: 'not_found',
  })
})

test('a seat of an example opens by its own link only', async () => {
  const conferenceId = newId('conference')
  const [one, other] = [newId('participant'), newId('participant')]
  expect(await house.exampleSeats.linksOf(conferenceId)).toBeNull()
  await house.exampleSeats.add({ conferenceId, key: 'x', title: 'X' })
  const linkTo = await house.exampleSeats.linksOf(conferenceId)
  const link = new URL(linkTo!(one, 'Dirk'))
  expect(link.host).toBe(`dirk-${one.slice(-4)}.localhost:8080`)
  const [conference, participant, secret] = link.hash.slice(1).split('.')
  expect([conference, participant]).toEqual([conferenceId, one])
  const take = (participantId: string, of = conferenceId) =>
    house.exampleSeats.take({ conferenceId: of, participantId, secret: secret! }, null)
  expect(await take(other)).toBeNull()
  expect(await take(one, newId('conference'))).toBeNull()
  expect(await house.identify((await take(one))!)).toMatchObject({ conferenceId, participantId: one })
})
