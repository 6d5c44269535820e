import type { Page } from '@playwright/test'
import { nl } from '@rondom/client/text/nl.ts'
import { expectOnPage as expect } from '../../kit/expect-on-page.ts'
import type { CaseAmendment } from '../case-plan.ts'
import { nameIn } from '../case-shape.ts'
import type { ReadRecord } from '../record-steps.ts'
import type { BrowserTable } from './browser-table.ts'
import { chooseListed } from './choose.ts'

const { record: t } = nl

/** Everyone opens the record from the conference's page. */
export async function openRecord({ players }: BrowserTable): Promise<void> {
  for (const { page } of players) {
    await page.getByRole('link', { name: nl.closing.followUp.open, exact: true }).click()
    await expectRecord(page)
  }
}

async function expectRecord(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: t.page.print, exact: true })).toBeVisible()
}

/** The record as the server answers it to everyone's browser. */
export async function readRecords({ players, roster }: BrowserTable): Promise<ReadRecord[]> {
  const path = `/api/conferences/${roster.facilitator.conferenceId}/record`
  return Promise.all(
    players.map(async ({ page, reader, participantId }) => {
      const answer = await page.evaluate(async (from) => {
        const response = await fetch(from)
        return { status: response.status, body: await response.text() }
      }, path)
      expect(answer.status, reader.name).toBe(200)
      return { reader, participantId, body: answer.body }
    }),
  )
}

/** Adds on the page of the record what the case says that was added. */
export async function addAmendments(table: BrowserTable): Promise<void> {
  for (const amendment of table.played.amendments) await addAmendment(table, amendment)
}

async function addAmendment({ played, playerOf }: BrowserTable, one: CaseAmendment): Promise<void> {
  const { page, reader } = playerOf(one.byId)
  const part = page.getByRole('region', { name: t.adding.title, exact: true })
  if (reader.role === 'facilitator' || reader.role === 'professional') {
    await chooseListed(part, one.kind === 'view' ? t.adding.view : t.adding.amendment)
  }
  const told = one.memberId && nameIn(played, one.memberId)
  if (told) await part.getByRole('combobox', { name: t.adding.whose }).selectOption({ label: told })
  const label = told ? t.adding.wordsOf.replace('{{name}}', told) : t.adding.words
  await part.getByRole('textbox', { name: label }).fill(one.text)
  await part.getByRole('button', { name: t.adding.add, exact: true }).click()
  await expect(page.getByText(one.text.trim(), { exact: true })).toBeVisible()
}
