import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { axeViolations, keptInBrowser, projectRoot } from '../../kit/index.ts'
import { type BrowserTable, DESKTOP, PHONE } from './browser-table.ts'

/** Pixels; a picture of a longer page shows its beginning. */
const TALLEST = 12_000

/** Where pictures of the screens go. */
const FOLDER = process.env.RONDOM_SCREENSHOTS || join(projectRoot, 'test-output', 'schermen')

/**
 * Looks at the pages of the facilitator, of someone who writes and of the one with a phone: takes a picture of each at
 * both widths and answers what axe finds, by light and in the dark, one line each.
 */
export async function examine(table: BrowserTable, moment: string): Promise<string[]> {
  const phone = table.players.find(({ isPhone }) => isPhone)
  const looked = [table.facilitator, table.keyWorker, ...(phone ? [phone] : [])]
  const found: string[] = []
  for (const { page, reader, isPhone } of looked) {
    const who = isPhone ? 'telefoon' : reader.role === 'facilitator' ? 'gespreksleider' : 'vast-gezicht'
    await picture(page, table.played.id, `${moment}-${who}`, isPhone)
    found.push(...(await axeViolations(page)).map((line) => `${moment}, ${who}: ${line}`))
  }
  const { page } = table.keyWorker
  await page.emulateMedia({ colorScheme: 'dark' })
  found.push(...(await axeViolations(page)).map((line) => `${moment}, in het donker: ${line}`))
  await page.emulateMedia({ colorScheme: 'light' })
  return found
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

async function picture(page: Page, caseId: string, name: string, isPhone: boolean): Promise<void> {
  const folder = join(FOLDER, caseId)
  mkdirSync(folder, { recursive: true })
  const own = isPhone ? PHONE : DESKTOP
  const other = isPhone ? DESKTOP : PHONE
  for (const { width, height } of [other, own]) {
    await page.setViewportSize({ width, height })
    // A window as tall as the page: what sticks to its edges stands at the edges of the picture.
    const whole = await page.evaluate(() => document.documentElement.scrollHeight)
    await page.setViewportSize({ width, height: Math.max(height, Math.min(whole, TALLEST)) })
    await page.screenshot({ path: join(folder, `${name}-${width}.png`) })
  }
  await page.setViewportSize(own)
}
