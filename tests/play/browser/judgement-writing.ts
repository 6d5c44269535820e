import { expect, type Page } from '@playwright/test'
import { nl } from '@rondom/client/text/nl.ts'
import { NOT_IN_CASE, typedUncertainties } from '../filled-judgement.ts'
import type { BrowserTable } from './browser-table.ts'
import { everyoneUpToDate, goOn } from './steps.ts'
import { untilSaved } from './write-perspective.ts'

const { judgement: t, domain } = nl

/** Two people write the judgement, the line of it together, and the facilitator puts it to positions. */
export async function putJudgement(table: BrowserTable): Promise<void> {
  const { played, facilitator, keyWorker } = table
  await goOn(table, 'judging')
  const { text, dangerStatement, safetyGoal } = played.judgement
  const half = text.indexOf(' ', text.length / 2)
  const part = (page: Page, name: keyof typeof domain.judgementPart) =>
    page.getByRole('textbox', { name: domain.judgementPart[name], exact: true })
  await part(facilitator.page, 'judgement').fill(text.slice(0, half))
  await expect(part(keyWorker.page, 'judgement')).toHaveValue(text.slice(0, half))
  await part(keyWorker.page, 'judgement').press('Control+End')
  await keyWorker.page.keyboard.insertText(text.slice(half))
  await Promise.all([
    part(facilitator.page, 'dangerStatement').fill(dangerStatement),
    part(keyWorker.page, 'safetyGoal').fill(safetyGoal),
  ])
  await part(facilitator.page, 'explanation').fill(NOT_IN_CASE)
  await writeMeanings(facilitator.page)
  await writeUncertainties(table, keyWorker.page)
  await Promise.all([untilSaved(facilitator.page), untilSaved(keyWorker.page)])
  await expect(part(facilitator.page, 'judgement')).toHaveValue(text)
  await facilitator.page.getByRole('button', { name: t.put.button, exact: true }).click()
  await expect.poll(() => facilitator.received.folded.state.judgements.length).toBe(1)
  await everyoneUpToDate(table)
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
