import { afterEach, beforeEach, expect, test } from 'vitest'
import { type House, openHouse } from './house.ts'

const EMAIL = 'ilse@rondom.example'
let house: House

beforeEach(async () => {
  house = await openHouse()
  await house.begin(EMAIL)
})
afterEach(() => house.close())

async function askForCode(): Promise<string> {
  await house.codes.request(EMAIL)
  return house.delivered.at(-1)!.code
}
const wrong = (code: string) => String((Number(code) + 1) % 100_000_000).padStart(8, '0')

test('a code signs in once', async () => {
  const code = await askForCode()
  const fresh = await house.codes.signIn(' ILSE@rondom.example ', code, null)
  expect((await house.identify(fresh!))?.kind).toBe('account')
  expect(await house.codes.signIn(EMAIL, code, null)).toBeNull()
})

test('the sixth guess fails even when it is right', async () => {
  const code = await askForCode()
  for (let guess = 0; guess < 5; guess += 1) expect(await house.codes.signIn(EMAIL, wrong(code), null)).toBeNull()
  expect(await house.codes.signIn(EMAIL, code, null)).toBeNull()
})

test('the fifth guess still counts', async () => {
  const code = await askForCode()
  for (let guess = 0; guess < 4; guess += 1) await house.codes.signIn(EMAIL, wrong(code), null)
  expect(await house.codes.signIn(EMAIL, code, null)).not.toBeNull()
})

test('guesses at the same moment are counted one by one', async () => {
  const code = await askForCode()
  await Promise.all(Array.from({ length: 20 }, () => house.codes.signIn(EMAIL, wrong(code), null)))
  expect(await house.codes.signIn(EMAIL, code, null)).toBeNull()
})

test('of 5 who use one code at the same moment one comes in', async () => {
  const code = await askForCode()
  const tries = await Promise.all(Array.from({ length: 5 }, () => house.codes.signIn(EMAIL, code, null)))
  expect(tries.filter((fresh) => fresh !== null)).toHaveLength(1)
})

test('a code lives ten minutes', async () => {
  const code = await askForCode()
  house.pass({ minutes: 9.9 })
  expect(await house.codes.signIn(EMAIL, wrong(code), null)).toBeNull()
  house.pass({ minutes: 0.2 })
  expect(await house.codes.signIn(EMAIL, code, null)).toBeNull()
})

test('a new code voids the former one', async () => {
  const first = await askForCode()
  const second = await askForCode()
  expect(await house.codes.signIn(EMAIL, first, null)).toBeNull()
  expect(await house.codes.signIn(EMAIL, second, null)).not.toBeNull()
})

test('whoever asks for code after code is stopped without being told', async () => {
  for (let asked = 0; asked < 25; asked += 1) await house.codes.request(EMAIL)
  expect(house.delivered).toHaveLength(20)
  expect(await house.codes.signIn(EMAIL, house.delivered.at(-1)!.code, null)).not.toBeNull()
  house.pass({ minutes: 10 })
  await house.codes.request(EMAIL)
  expect(house.delivered).toHaveLength(21)
})

test('an unknown address gets no code, is not kept, and leaves a row like any other', async () => {
  await house.codes.request('niemand@elders.example')
  expect(house.delivered).toEqual([])
  expect(house.filesHold('niemand@elders')).toBe(false)
  expect(await house.codes.signIn('niemand@elders.example', '00000000', null)).toBeNull()
})

test('neither the code nor the session secret stands in a database file', async () => {
  const code = await askForCode()
  expect(house.filesHold(code)).toBe(false)
  const fresh = await house.codes.signIn(EMAIL, code, null)
  expect(house.filesHold(fresh!.secret)).toBe(false)
  expect(house.filesHold(fresh!.session.id)).toBe(true)
})

test('signing in gives a new session and ends the one the browser had', async () => {
  const before = (await house.codes.signIn(EMAIL, await askForCode(), null))!
  const identity = await house.identify(before)
  const after = (await house.codes.signIn(EMAIL, await askForCode(), identity))!
  expect(after.secret).not.toBe(before.secret)
  expect(await house.identify(before)).toBeNull()
  expect(house.ended).toEqual([before.session.id])
})
