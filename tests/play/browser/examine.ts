import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectOnPage as expect } from '../../kit/expect-on-page.ts'
import { axeViolations, keptInBrowser, projectRoot } from '../../kit/index.ts'
import { type BrowserTable, DESKTOP, PHONE } from './browser-table.ts'

type Size = typeof DESKTOP

/** Looks at the pages at a moment; answers what is wrong with them, one line each. */
export type Look = (moment: string) => Promise<string[]>

/** Pixels; a picture of a longer page shows its beginning. */
const TALLEST = 12_000

/** Where pictures of the screens go. */
const FOLDER = process.env.RONDOM_SCREENSHOTS || join(projectRoot, 'test-output', 'schermen')

/** Takes a picture of the facilitator's page and the key worker's at both widths, and of the one with a phone. */
export async function picture(table: BrowserTable, moment: string): Promise<void> {
  const folder = join(FOLDER, table.played.id)
  mkdirSync(folder, { recursive: true })
  const take = (page: Page, who: string, size: Size) => photograph(page, size, join(folder, `${moment}-${who}`))
  await take(table.facilitator.page, 'gespreksleider', PHONE)
  await take(table.facilitator.page, 'gespreksleider', DESKTOP)
  await take(table.keyWorker.page, 'vast-gezicht', PHONE)
  await take(table.keyWorker.page, 'vast-gezicht', DESKTOP)
  const phone = phoneOf(table)
  if (phone) await take(phone, 'telefoon', PHONE)
}

/** What axe finds, a line each: who leads, a phone, and the key worker's page in the dark. */
export async function examine(table: BrowserTable, moment: string): Promise<string[]> {
  const phone = phoneOf(table)
  const { page } = table.keyWorker
  for (const one of [table.facilitator.page, page, ...(phone ? [phone] : [])]) await restMouse(one)
  await page.emulateMedia({ colorScheme: 'dark' })
  const looks: [string, Page][] = [
    ['gespreksleider', table.facilitator.page],
    ...(phone ? [['telefoon', phone] satisfies [string, Page]] : []),
    ['vast gezicht, in het donker', page],
  ]
  const found = await Promise.all(
    looks.map(async ([who, one]) => (await axeViolations(one)).map((line) => `${moment}, ${who}: ${line}`)),
  )
  await page.emulateMedia({ colorScheme: 'light' })
  return found.flat()
}

/** Complaints of any page, and what a browser keeps of the conference. */
export async function leftBehind(table: BrowserTable): Promise<string[]> {
  const lines = await Promise.all(
    table.players.map(async ({ page, reader, complaints }) =>
      [...complaints.list, ...(await keptInBrowser(page))].map((line) => `${reader.name}: ${line}`),
    ),
  )
  return lines.flat()
}

/** Puts the mouse where it explains nothing: what it last pressed may have become a button that says why not. */
async function restMouse(page: Page): Promise<void> {
  await page.mouse.move(0, 0)
  await expect(page.getByRole('tooltip')).toHaveCount(0)
}

function phoneOf(table: BrowserTable): Page | undefined {
  return table.players.find(({ isPhone }) => isPhone)?.page
}

async function photograph(page: Page, { width, height }: Size, path: string): Promise<void> {
  await page.setViewportSize({ width, height })
  // A window as tall as the page: what sticks to its edges stands at the edges of the picture.
  const whole = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height: Math.max(height, Math.min(whole, TALLEST)) })
  await page.screenshot({ path: `${path}-${width}.png` })
  await page.setViewportSize({ width, height })
}
