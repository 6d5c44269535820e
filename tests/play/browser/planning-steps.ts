import type { Locator, Page } from '@playwright/test'
import { nl } from '@rondom/client/text/nl.ts'
import { expectOnPage as expect } from '../../kit/expect-on-page.ts'
import type { CaseAction, CaseNeed, CaseOpenNeed } from '../case-plan.ts'
import { nameIn, type PlayedCase } from '../case-shape.ts'
import { isForAdulthood } from '../filled-plan.ts'
import { isGivenInPerson } from '../givers.ts'
import { accepterOf, membersMeantBy, proposerOfAction } from '../plan-people.ts'
import type { BrowserTable } from './browser-table.ts'
import { choosePerson } from './choose-person.ts'
import { everyoneUpToDate, fill, goOn } from './steps.ts'

const { planning: t, domain } = nl

/** Puts the needs of the case, who does what, what stays open, and the day to look back. */
export async function planActions(table: BrowserTable): Promise<void> {
  const { played, keyWorker, facilitator } = table
  await goOn(table, 'planning')
  for (const need of played.needs) await putNeed(table, need)
  await everyoneUpToDate(table)
  for (const action of played.actions) await putAction(table, action)
  await everyoneUpToDate(table)
  for (const action of played.actions) await acceptAction(table, action)
  for (const open of played.openNeeds) await leaveOpen(played, keyWorker.page, open)
  const looksBack = facilitator.page.getByRole('region', { name: t.followUp.title, exact: true })
  await looksBack.getByLabel(t.followUp.day).fill(played.reviewOn)
  await looksBack.getByRole('button', { name: t.followUp.give, exact: true }).click()
  await expect.poll(() => facilitator.received.folded.state.followUpOn).toBe(played.reviewOn)
}

async function putNeed({ played, keyWorker: { page } }: BrowserTable, need: CaseNeed): Promise<void> {
  await page.getByRole('button', { name: t.needs.add, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: t.need.newTitle })
  await dialog.getByRole('textbox', { name: t.need.text }).fill(need.text)
  for (const id of membersMeantBy(played, need.forWhom)) {
    await dialog.getByRole('checkbox', { name: nameIn(played, id), exact: true }).check()
  }
  await dialog.getByRole('textbox', { name: t.need.forWhom }).fill(need.forWhom)
  if (isForAdulthood(need)) {
    const adult = dialog.getByRole('group', { name: t.need.adult })
    for (const name of Object.values(domain.adulthoodDomain)) await adult.getByRole('checkbox', { name }).check()
  }
  await give(dialog, t.needs.add)
}

async function putAction(table: BrowserTable, action: CaseAction): Promise<void> {
  const { played } = table
  const { page } = table.playerOf(proposerOfAction(played, action.ownerId))
  const [first = '', ...others] = action.needIds
  await needCard(played, page, first).getByRole('button', { name: t.action.add, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: t.action.titleNew })
  await dialog.getByRole('textbox', { name: t.action.what }).fill(action.what)
  await choosePerson(dialog, t.action.owner, nameIn(played, action.ownerId))
  if (action.buddyId) await choosePerson(dialog, t.action.buddy, nameIn(played, action.buddyId))
  await dialog.getByLabel(t.action.due).fill(action.dueOn)
  await dialog.getByRole('textbox', { name: t.action.sign }).fill(action.visibleSign)
  await give(dialog, t.action.add)
  if (others.length > 0) await linkNeeds(table, action, others)
}

/** The facilitator links the action to what else it answers. */
async function linkNeeds({ played, facilitator: { page } }: BrowserTable, { what }: CaseAction, needIds: string[]) {
  const card = page.getByRole('listitem').filter({ has: page.getByText(what.trim(), { exact: true }) })
  await card.last().getByRole('button', { name: t.action.link, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: t.action.linkTitle })
  for (const id of needIds) {
    const text = played.needs.find((need) => need.id === id)?.text.trim() ?? id
    await dialog.getByRole('checkbox', { name: text, exact: true }).check()
  }
  await give(dialog, t.save)
}

/** Whoever is to do it takes it on; for who is not there the key worker writes it down. */
async function acceptAction(table: BrowserTable, { what, ownerId }: CaseAction): Promise<void> {
  const { played } = table
  const { page } = table.playerOf(accepterOf(played, ownerId))
  const waiting = page
    .getByRole('region', { name: t.forYou.title, exact: true })
    .getByRole('listitem')
    .filter({ has: page.getByText(what.trim(), { exact: true }) })
  const name = isGivenInPerson(played, ownerId)
    ? t.action.accept
    : fill(t.action.acceptRecorded, nameIn(played, ownerId))
  await waiting.getByRole('button', { name, exact: true }).click()
  await expect(waiting).toBeHidden()
}

async function leaveOpen(played: PlayedCase, page: Page, open: CaseOpenNeed): Promise<void> {
  await needCard(played, page, open.needId).getByRole('button', { name: t.open.add, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: t.open.dialog })
  const bottleneck = dialog.getByRole('combobox', { name: t.open.bottleneck })
  await bottleneck.selectOption({ label: domain.bottleneck[open.bottleneck] })
  await dialog.getByRole('textbox', { name: t.open.reason }).fill(open.reason)
  await dialog.getByRole('textbox', { name: t.open.bridging }).fill(open.bridging)
  await choosePerson(dialog, t.open.owner, nameIn(played, open.ownerId))
  await give(dialog, t.open.add)
}

function needCard(played: PlayedCase, page: Page, id: string): Locator {
  const text = played.needs.find((need) => need.id === id)?.text.trim() ?? id
  return page.getByRole('listitem', { name: text, exact: true })
}

async function give(dialog: Locator, button: string): Promise<void> {
  await dialog.getByRole('button', { name: button, exact: true }).click()
  await expect(dialog).toBeHidden()
}
