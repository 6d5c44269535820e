import type { Page } from '@playwright/test'
import { nl } from '@rondom/client/text/nl.ts'
import { expectOnPage as expect } from '../../kit/expect-on-page.ts'
import { earlierVersion } from '../earlier-version.ts'
import { NOT_IN_CASE, typedUncertainties } from '../filled-judgement.ts'
import type { BrowserTable } from './browser-table.ts'
import { everyoneUpToDate, goOn, open } from './steps.ts'
import { untilSaved } from './write-perspective.ts'

const { judgement: t, domain } = nl

/** Two people write the judgement, the line of it together. */
export async function writeJudgement(table: BrowserTable): Promise<void> {
  const { played, facilitator, keyWorker } = table
  await goOn(table, 'judging')
  const { dangerStatement, safetyGoal } = played.judgement
  const text = earlierVersion(played)?.judgement.text ?? played.judgement.text
  const half = text.indexOf(' ', text.length / 2)
  await partOn(facilitator.page, 'judgement').fill(text.slice(0, half))
  await expect(partOn(keyWorker.page, 'judgement')).toHaveValue(text.slice(0, half))
  await partOn(keyWorker.page, 'judgement').press('Control+End')
  await keyWorker.page.keyboard.insertText(text.slice(half))
  await Promise.all([
    partOn(facilitator.page, 'dangerStatement').fill(dangerStatement),
    partOn(keyWorker.page, 'safetyGoal').fill(safetyGoal),
  ])
  await partOn(facilitator.page, 'explanation').fill(NOT_IN_CASE)
  await writeMeanings(facilitator.page)
  await writeUncertainties(table, keyWorker.page)
  await Promise.all([untilSaved(facilitator.page), untilSaved(keyWorker.page)])
  await expect(partOn(facilitator.page, 'judgement')).toHaveValue(text)
}

/** The key worker writes the line anew, as the last version has it. */
export async function rewriteLine({ played, facilitator, keyWorker }: BrowserTable): Promise<void> {
  // What was put is folded away, to be opened by who writes on.
  for (const { page } of [facilitator, keyWorker]) await open(page.getByRole('main'), t.text.again)
  await partOn(keyWorker.page, 'judgement').fill(played.judgement.text)
  await untilSaved(keyWorker.page)
  await expect(partOn(facilitator.page, 'judgement')).toHaveValue(played.judgement.text)
}

/** The facilitator puts what stands on the table to positions. */
export async function putToPositions(table: BrowserTable): Promise<void> {
  const { page, received } = table.facilitator
  const before = received.folded.state.judgements.length
  await page.getByRole('button', { name: t.put.button, exact: true }).click()
  await expect.poll(() => received.folded.state.judgements.length).toBe(before + 1)
  await everyoneUpToDate(table)
}

function partOn(page: Page, name: keyof typeof domain.judgementPart) {
  return page.getByRole('textbox', { name: domain.judgementPart[name], exact: true })
}

async function writeMeanings(page: Page): Promise<void> {
  const meanings = page.getByRole('region', { name: t.text.meanings, exact: true })
  for (const field of await meanings.getByRole('textbox').all()) await field.fill(NOT_IN_CASE)
}

async function writeUncertainties({ played }: BrowserTable, page: Page): Promise<void> {
  const part = page.getByRole('region', { name: t.text.unknown, exact: true })
  for (const [index, { text, differenceId }] of typedUncertainties(played).entries()) {
    await part.getByRole('button', { name: t.text.unknownAdd, exact: true }).click()
    const label = t.text.unknownLabel.replace('{{place}}', String(index + 1))
    await part.getByRole('textbox', { name: label, exact: true }).fill(text)
    const difference = played.differences.find(({ id }) => id === differenceId)
    if (difference === undefined) continue
    const link = part.getByRole('listitem').nth(index).getByRole('combobox', { name: t.text.linkTo })
    await link.selectOption({ label: difference.title.trim() })
  }
}
