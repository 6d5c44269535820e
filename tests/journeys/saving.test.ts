import type { Browser, Page } from '@playwright/test'
import { nl } from '@rondom/client/text/nl.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectOnPage as onPage } from '../kit/expect-on-page.ts'
import {
  axeViolations,
  launchChromium,
  prepareConference,
  type RondomServer,
  request,
  type SeatedPerson,
  startServer,
} from '../kit/index.ts'
import { caseWithColleagues, dayOfTheCase, writingTable } from '../realtime/writing-table.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
})

/** The page of the conference as this person sees it, with everything saved. `prepare` comes before it is opened. */
async function pageOf(
  server: RondomServer,
  person: SeatedPerson,
  prepare?: (page: Page) => Promise<void>,
): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-NL' })
  const [name = '', value = ''] = person.cookie.split('=')
  await context.addCookies([{ name, value, url: server.url }])
  const page = await context.newPage()
  await prepare?.(page)
  await page.goto(`${server.url}/leerbijeenkomsten/${person.conferenceId}`)
  await saved(page)
  return page
}

function status(page: Page) {
  return page.getByRole('status', { name: 'Opslag' })
}

async function saved(page: Page): Promise<void> {
  await onPage(status(page)).toHaveText(nl.app.saving.saved)
}

function card(page: Page) {
  return page.getByRole('textbox', { name: nl.board.card.text }).first()
}

async function writeCard(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Kaartje toevoegen' }).first().click()
  await card(page).fill(text)
  await saved(page)
}

test('[R54] what is typed while the server is gone is called unsaved, asks before the tab closes, and is saved later', async () => {
  await using server = await startServer({ clock: dayOfTheCase })
  const table = await writingTable(server)
  const { person } = table.clientOf('pol')
  const page = await pageOf(server, person)
  await writeCard(page, 'voor de storing')
  await server.kill9()
  await onPage(status(page)).toHaveText(nl.app.saving.offline)
  await card(page).press('End')
  await card(page).pressSequentially(', tijdens de storing')
  await onPage(status(page)).toHaveAttribute('data-unsaved', '1')

  const question = page.waitForEvent('dialog')
  const closing = page.close({ runBeforeUnload: true })
  const dialog = await question
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await closing

  await server.restart()
  await saved(page)
  await onPage(card(page)).toHaveValue('voor de storing, tijdens de storing')
  const again = await pageOf(server, person)
  await onPage(card(again)).toHaveValue('voor de storing, tijdens de storing')
  table.close()
})

test('what is typed in a field of the preparation is saved when the page is left without leaving the field', async () => {
  await using server = await startServer({ clock: dayOfTheCase })
  const { facilitator } = await prepareConference(server, caseWithColleagues)
  const page = await pageOf(server, facilitator)
  await page.getByRole('link', { name: nl.app.brand }).click()
  await page.getByRole('link', { name: nl.start.row.open.replace('{{code}}', caseWithColleagues.id) }).click()
  const place = page.getByLabel(nl.preparation.plan.place, { exact: true })
  await place.pressSequentially('de bibliotheek')
  await page.goBack()
  await onPage(page.getByRole('heading', { name: nl.start.title, level: 1 })).toBeVisible()
  await page.goForward()
  await onPage(place).toHaveValue('de bibliotheek')
})

test('[R52] a command given while the server is gone takes effect once it is back, and once only', async () => {
  await using server = await startServer({ clock: dayOfTheCase })
  const table = await writingTable(server)
  const page = await pageOf(server, table.clientOf('pol').person)
  const hand = page.getByRole('button', { name: 'Hand opsteken' })
  await onPage(hand).toBeVisible()
  await server.kill9()
  await onPage(status(page)).toHaveText(nl.app.saving.offline)
  await hand.click()
  await onPage(status(page)).toHaveAttribute('data-unsaved', '1')
  await server.restart()
  await saved(page)
  await table.facilitator.waitFor(({ state }) => state.hands.length > 0, 'the hand')
  await table.facilitator.must({ type: 'callDangerCheck' })
  expect(table.facilitator.state.hands).toHaveLength(1)
  table.close()
})

test('[R29] text that comes after the reveal is not saved, and stays on screen for its writer to copy', async () => {
  await using server = await startServer({ clock: dayOfTheCase })
  const table = await writingTable(server)
  const held: (string | Buffer)[] = []
  let holds = false
  let letGo = () => {}
  const page = await pageOf(server, table.clientOf('pol').person, async (fresh) => {
    await fresh.routeWebSocket(/\/documents\/.*\/perspective\//, (socket) => {
      const server = socket.connectToServer()
      socket.onMessage((message) => (holds ? held.push(message) : server.send(message)))
      letGo = () => {
        for (const message of held) server.send(message)
      }
    })
  })
  await writeCard(page, 'op tijd')
  holds = true
  await card(page).press('End')
  await card(page).pressSequentially(' en te laat')
  await onPage(status(page)).toHaveText('Nog niet opgeslagen (1)')

  await table.facilitator.must({ type: 'reveal', reason: 'De tijd is om.' })
  letGo()
  await onPage(status(page)).toHaveText(nl.app.saving.closed)
  const aside = page.getByRole('region', { name: nl.app.setAside.title })
  await onPage(aside.getByRole('textbox')).toHaveValue('op tijd en te laat')
  expect(await axeViolations(page)).toEqual([])
  const notes = Object.values(table.facilitator.state.notes).map(({ text }) => text && table.facilitator.texts[text])
  expect(notes).toEqual(['op tijd'])

  await aside.getByRole('button', { name: nl.app.setAside.dismiss }).click()
  await saved(page)
  table.close()
})

test('what somebody wrote leaves the screen when their session ends, and nothing of it is called lost', async () => {
  await using server = await startServer({ clock: dayOfTheCase })
  const table = await writingTable(server)
  const { person } = table.clientOf('pol')
  const page = await pageOf(server, person)
  await writeCard(page, 'alleen voor ons')
  const signedOut = await request(server, '/api/session', { method: 'DELETE', cookie: person.cookie })
  expect(signedOut.status).toBe(204)
  await onPage(page.getByRole('heading', { name: nl.signIn.title })).toBeVisible()
  expect(await page.content()).not.toContain('alleen voor ons')
  await onPage(page.getByRole('region', { name: nl.app.setAside.title })).toHaveCount(0)
  table.close()
})
