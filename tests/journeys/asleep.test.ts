import type { Browser, CDPSession, Page } from '@playwright/test'
import { nl } from '@rondom/client/text/nl.ts'
import { readFrame } from '@rondom/shared/board/frame.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectOnPage as onPage } from '../kit/expect-on-page.ts'
import {
  documentClient,
  launchChromium,
  type NetworkProxy,
  networkProxy,
  type PreparedConference,
  prepareConference,
  type RondomServer,
  request,
  SECOND_LOOPBACK,
  signIn,
  signInByCode,
  startServer,
} from '../kit/index.ts'
import { enterByAccount, signInOnPage } from '../play/browser/enter.ts'
import { caseWithColleagues, dayOfTheCase } from '../realtime/writing-table.ts'

const EMAIL = 'eerste@rondom.example'
/** Milliseconds in which a page finds out what happened while it slept. */
const AWAKE = { timeout: 20_000 }
const SLEEP = ', en wat er nog bij kwam'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium(SECOND_LOOPBACK)
})

afterAll(async () => {
  await browser.close()
})

/** A conference in preparation, and its facilitator's laptop with a network of its own. */
interface Laptop extends AsyncDisposable {
  server: RondomServer
  prepared: PreparedConference
  proxy: NetworkProxy
  page: Page
  devtools: CDPSession
}

async function openLaptop(): Promise<Laptop> {
  const server = await startServer({ clock: dayOfTheCase })
  const prepared = await prepareConference(server, caseWithColleagues)
  const proxy = await networkProxy(server.port, { host: SECOND_LOOPBACK, port: server.port })
  const context = await browser.newContext({ locale: 'nl-NL' })
  const page = await context.newPage()
  await enterByAccount(page, server, prepared.facilitator.conferenceId, EMAIL)
  await onPage(status(page)).toHaveText(nl.app.saving.saved)
  const devtools = await context.newCDPSession(page)
  return {
    server,
    prepared,
    proxy,
    page,
    devtools,
    async [Symbol.asyncDispose]() {
      await context.close()
      await proxy.close()
      await server[Symbol.asyncDispose]()
    },
  }
}

function status(page: Page) {
  return page.getByRole('status', { name: 'Opslag' })
}

function question(page: Page) {
  return page.getByRole('textbox', { name: nl.preparation.question.question })
}

/** The network is gone, somebody types on, and the lid is closed. */
async function fallAsleep({ proxy, page, devtools }: Laptop): Promise<void> {
  proxy.fail('blackhole')
  await question(page).press('ControlOrMeta+End')
  await question(page).pressSequentially(SLEEP)
  await onPage(status(page)).toHaveAttribute('data-unsaved', '1')
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' })
}

async function wakeUp({ proxy, devtools }: Laptop): Promise<void> {
  proxy.heal()
  await devtools.send('Page.setWebLifecycleState', { state: 'active' })
}

/** The session of the page ends, as by signing out elsewhere or by its time. */
async function endSession({ server, page }: Laptop): Promise<void> {
  const [cookie] = await page.context().cookies()
  const answer = await request(server, '/api/session', { method: 'DELETE', cookie: `${cookie?.name}=${cookie?.value}` })
  expect(answer.status).toBe(204)
}

/** What the server has, as the facilitator reads it elsewhere. */
async function questionOnServer({ server, prepared }: Laptop): Promise<string> {
  const cookie = await signInByCode(server, EMAIL)
  const reader = await documentClient(server, { ...prepared.facilitator, cookie }, 'frame')
  const frame = readFrame(reader.doc)
  reader.close()
  return frame.question
}

test('[R54] what was typed before the laptop slept is saved when it wakes', async () => {
  await using laptop = await openLaptop()
  const before = await question(laptop.page).inputValue()
  await fallAsleep(laptop)
  await wakeUp(laptop)
  await onPage(status(laptop.page)).toHaveText(nl.app.saving.saved, AWAKE)
  await onPage(question(laptop.page)).toHaveValue(before + SLEEP)
  expect(await questionOnServer(laptop)).toBe(before + SLEEP)
})

test('[R54] where the session ended meanwhile it waits, called unsaved, until the same person signs in again', async () => {
  await using laptop = await openLaptop()
  const { page } = laptop
  const before = await question(page).inputValue()
  await fallAsleep(laptop)
  await endSession(laptop)
  await wakeUp(laptop)
  await onPage(page.getByRole('heading', { name: nl.signIn.title })).toBeVisible(AWAKE)
  await onPage(status(page)).toHaveAttribute('data-unsaved', '1')
  expect(await page.content()).not.toContain(SLEEP)
  expect(await questionOnServer(laptop)).toBe(before)

  await signInOnPage(page, laptop.server, EMAIL)
  await onPage(status(page)).toHaveText(nl.app.saving.saved, AWAKE)
  await onPage(question(page)).toHaveValue(before + SLEEP)
  expect(await questionOnServer(laptop)).toBe(before + SLEEP)
})

test('somebody else who signs in on that tab sees nothing of it, and none of it is saved', async () => {
  await using laptop = await openLaptop()
  const { page, server } = laptop
  const other = await signIn(server, { organisation: 'Ander team', role: 'professional', name: 'Collega' })
  const before = await question(page).inputValue()
  await fallAsleep(laptop)
  await endSession(laptop)
  await wakeUp(laptop)
  await onPage(page.getByRole('heading', { name: nl.signIn.title })).toBeVisible(AWAKE)
  await signInOnPage(page, server, other.email)
  await onPage(status(page)).not.toHaveAttribute('data-unsaved', '1')
  expect(await page.content()).not.toContain(SLEEP)
  expect(await questionOnServer(laptop)).toBe(before)
})

test('where somebody else of the conference signed in on that browser meanwhile, none of it is saved as theirs', async () => {
  await using laptop = await openLaptop()
  const { page, prepared } = laptop
  const before = await question(page).inputValue()
  await fallAsleep(laptop)
  const [cookie] = await page.context().cookies()
  const [, value = ''] = prepared.people.get('lt')!.cookie.split('=')
  await page.context().addCookies([{ ...cookie!, value }])
  await wakeUp(laptop)
  await onPage(status(page)).toHaveText(nl.app.saving.saved, AWAKE)
  expect(await page.content()).not.toContain(SLEEP)
  expect(await questionOnServer(laptop)).toBe(before)
})
