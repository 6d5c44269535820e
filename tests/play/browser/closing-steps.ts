import { nl } from '@rondom/client/text/nl.ts'
import { expectOnPage as expect } from '../../kit/expect-on-page.ts'
import type { CaseReflection, CaseSummary } from '../case-plan.ts'
import { nameIn } from '../case-shape.ts'
import { NOT_IN_CASE } from '../filled-judgement.ts'
import { FILLED_MARK, withoutSummary } from '../filled-plan.ts'
import type { BrowserTable } from './browser-table.ts'
import { chooseChip } from './choose.ts'
import { everyoneUpToDate, fill, goOn, nothingMissing } from './steps.ts'

const { closing: t, facilitation } = nl

/** Everyone writes in silence what they take along, and gives their mark. */
export async function reflect(table: BrowserTable): Promise<void> {
  await goOn(table, 'closing')
  for (const reflection of table.played.reflection) await writeReflection(table, reflection)
  for (const { page } of table.players) {
    const own = page.getByRole('region', { name: t.reflection.title, exact: true })
    await chooseChip(own, String(FILLED_MARK))
    await expect(own.getByText(t.mark.given.replace('{{mark}}', String(FILLED_MARK)))).toBeVisible()
  }
}

async function writeReflection({ playerOf }: BrowserTable, { byId, question, text }: CaseReflection): Promise<void> {
  const own = playerOf(byId).page.getByRole('region', { name: t.reflection.title, exact: true })
  const offered: string[] = Object.values(t.reflection.questions)
  const asked = own.getByRole('combobox', { name: t.reflection.question })
  await asked.selectOption({ label: offered.includes(question) ? question : t.reflection.own })
  if (!offered.includes(question)) await own.getByRole('textbox', { name: t.reflection.ownQuestion }).fill(question)
  await own.getByRole('textbox', { name: t.reflection.text }).fill(text)
  await own.getByRole('button', { name: t.reflection.save, exact: true }).click()
  await expect(own.getByRole('listitem').filter({ hasText: text.trim() })).toBeVisible()
}

/** What was written in silence is shared together. */
export async function shareReflections({ facilitator: { page, received } }: BrowserTable): Promise<void> {
  await page.getByRole('button', { name: t.share.button, exact: true }).click()
  await expect.poll(() => received.folded.state.markSpread).not.toBeNull()
}

/** Writes and approves what each of the family reads, and establishes the record. */
export async function establish(table: BrowserTable): Promise<void> {
  const { played, facilitator } = table
  for (const summary of played.familySummaries) await writeSummary(table, summary)
  for (const id of withoutSummary(played)) await leaveOut(table, nameIn(played, id))
  await nothingMissing(facilitator)
  const bar = facilitator.page.getByRole('toolbar', { name: facilitation.label })
  await bar.getByRole('button', { name: facilitation.establish.button, exact: true }).click()
  const dialog = facilitator.page.getByRole('dialog', { name: facilitation.establish.title })
  await dialog.getByRole('button', { name: facilitation.establish.confirm, exact: true }).click()
  await expect.poll(() => facilitator.received.folded.state.established).not.toBeNull()
  await everyoneUpToDate(table)
}

/** The facilitator writes it, and the key worker reads and approves it. */
async function writeSummary(table: BrowserTable, { forIds, text }: CaseSummary): Promise<void> {
  const { played, facilitator, keyWorker } = table
  const names = forIds.map((id) => nameIn(played, id))
  const part = facilitator.page.getByRole('region', { name: t.summary.title, exact: true })
  await part.getByRole('button', { name: fill(t.summary.write, names[0] ?? ''), exact: true }).click()
  for (const name of names.slice(1)) await part.getByRole('checkbox', { name, exact: true }).check()
  await part.getByRole('textbox', { name: t.summary.text }).fill(text)
  await part.getByRole('button', { name: t.summary.save, exact: true }).click()
  await expect(part.getByRole('textbox', { name: t.summary.text })).toBeHidden()
  const letter = keyWorker.page.getByRole('article').filter({ hasText: text.trim() })
  await letter.getByRole('button', { name: t.summary.approve, exact: true }).click()
  await expect(letter.getByRole('button', { name: t.summary.approve, exact: true })).toBeHidden()
}

async function leaveOut({ facilitator: { page } }: BrowserTable, name: string): Promise<void> {
  await page.getByRole('button', { name: fill(t.summary.noSummary, name), exact: true }).click()
  const dialog = page.getByRole('dialog', { name: fill(t.summary.reasonTitle, name) })
  await dialog.getByRole('textbox', { name: fill(t.summary.reason, name) }).fill(NOT_IN_CASE)
  await dialog.getByRole('button', { name: t.summary.reasonSave, exact: true }).click()
  await expect(dialog).toBeHidden()
}
