import { readFile } from 'node:fs/promises'
import type { Browser, Page } from '@playwright/test'
import { nl } from '@rondom/client/text/nl.ts'
import { readCaseFile } from '@rondom/server/cases/read-case-file.ts'
import { PAGES } from '@rondom/shared/wire/http.ts'
import { recordSchema } from '@rondom/shared/wire/record.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectOnPage } from '../kit/expect-on-page.ts'
import {
  axeViolations,
  complaintsOf,
  keptInBrowser,
  launchChromium,
  type PageComplaints,
  type RondomServer,
  type SeatedPerson,
  startServer,
} from '../kit/index.ts'
import { exampleCase } from '../play/example-cases.ts'
import { checkIn, declareReady, letFamilySpeak, writeInSilence } from '../play/steps.ts'
import { layTable, type PlayTable } from '../play/table.ts'

const { record: t } = nl
const VIEW = 'Ik mis hier hoe de zondag ging.'

let server: RondomServer
let browser: Browser
let table: PlayTable

/** A conference of a case with a mother at the table, closed after the perspectives and established. */
beforeAll(async () => {
  const played = exampleCase('03')
  const { caseFile } = readCaseFile(played)
  if (caseFile === null) throw new Error('the example breaks a rule')
  server = await startServer({ clock: `${played.conferenceOn}T08:00:00Z` })
  browser = await launchChromium()
  table = await layTable(server, caseFile, played)
  await checkIn(table)
  await letFamilySpeak(table)
  await writeInSilence(table)
  await declareReady(table)
  const { facilitator, keyWorker } = table
  await facilitator.must({ type: 'reveal', reason: null })
  await facilitator.must({ type: 'closeEarly', reason: 'het brandalarm ging' })
  for (const memberId of Object.keys(facilitator.state.members)) {
    await keyWorker.must({ type: 'recordSummaryMissing', memberId, reason: 'komt later' })
  }
  await facilitator.must({ type: 'establishRecord' })
}, 120_000)

afterAll(async () => {
  table.close()
  await browser.close()
  await server.stop()
})

/** The record's page in a browser of this person's own. */
async function openRecord(
  person: SeatedPerson,
  viewport: { width: number; height: number },
): Promise<{ page: Page; complaints: PageComplaints }> {
  const context = await browser.newContext({ viewport, locale: 'nl-NL', acceptDownloads: true })
  const complaints = complaintsOf(context)
  const [name = '', value = ''] = person.cookie.split(/=(.*)/s)
  await context.addCookies([{ name, value, url: server.url, httpOnly: true, sameSite: 'Strict' }])
  const page = await context.newPage()
  await page.goto(`${server.url}${PAGES.conference}/${person.conferenceId}/verslag`)
  await expectOnPage(page.getByRole('button', { name: t.page.print })).toBeVisible()
  return { page, complaints }
}

test('[R87] a mother adds her view by phone, which outlives a reload, and the facilitator sees it come', async () => {
  const leading = await openRecord(table.facilitator.person, { width: 1280, height: 900 })
  const { page, complaints } = await openRecord(table.clientOf('moeder').person, { width: 375, height: 800 })
  await page.getByRole('textbox', { name: t.adding.words }).fill(VIEW)
  await expectOnPage(page.getByText(nl.app.saving.saved)).toBeVisible()
  await page.reload()
  await expectOnPage(page.getByRole('textbox', { name: t.adding.words })).toHaveValue(VIEW)
  await page.getByRole('button', { name: t.adding.add, exact: true }).click()
  for (const reader of [page, leading.page]) {
    await expectOnPage(reader.getByRole('heading', { name: 'Zienswijze van Karin' })).toBeVisible()
  }
  await expectOnPage(page.getByRole('textbox', { name: t.adding.words })).toHaveValue('')
  expect(await widerThanScreen(page)).toBe(0)
  for (const { page: one, complaints: found } of [leading, { page, complaints }]) {
    expect(found.list).toEqual([])
    expect(await axeViolations(one)).toEqual([])
    expect(await keptInBrowser(one)).toEqual([])
    await one.context().close()
  }
})

test('[R89] what is saved as a file is the record as this person may read it', async () => {
  const { page } = await openRecord(table.clientOf('moeder').person, { width: 1280, height: 900 })
  const saving = page.waitForEvent('download')
  await page.getByRole('link', { name: t.page.save }).click()
  const download = await saving
  const saved = recordSchema.parse(JSON.parse(await readFile(await download.path(), 'utf8')))
  const asked = await page.request.get(`${server.url}/api/conferences/${saved.conferenceId}/record`)
  expect(saved).toEqual(await asked.json())
  expect(saved).toMatchObject({ reader: { role: 'familyMember' }, summariesMissing: [], judgement: null })
  await page.context().close()
})

test('[R88] [R89] on paper stands the letter with its question on each page, and nothing to press', async () => {
  const { page } = await openRecord(table.facilitator.person, { width: 1280, height: 900 })
  await page.emulateMedia({ media: 'print' })
  for (const gone of [
    page.getByRole('banner'),
    page.getByRole('contentinfo'),
    page.getByRole('button', { name: t.page.print }),
    page.getByRole('link', { name: t.page.back }),
    page.getByRole('heading', { name: t.adding.title }),
  ]) {
    await expectOnPage(gone).toHaveCount(0)
  }
  await expectOnPage(page.getByText('het brandalarm ging')).toBeVisible()
  const question = table.played.guidingQuestion
  const inMargin = await page.evaluate(() =>
    document.documentElement.style.getPropertyValue('--rondom-printed-question'),
  )
  expect(inMargin).toBe(`"${question}"`)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2)
  // A4, in points.
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/)
  await page.context().close()
})

function widerThanScreen(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
