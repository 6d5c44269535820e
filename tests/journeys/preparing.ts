import type { Locator, Page } from '@playwright/test'
import { nl } from '@rondom/client/text/nl.ts'
import { expectOnPage as expect } from '../kit/expect-on-page.ts'
import { chooseChip } from '../play/browser/choose.ts'

const { preparation: t, domain } = nl

/** A part of the preparation page, by its heading. */
export function part(page: Page, name: keyof typeof t.parts): Locator {
  return page.getByRole('region', { name: t.parts[name], exact: true })
}

/** Writes a field and leaves it, by which it is saved. */
async function write(within: Locator, label: string, text: string): Promise<void> {
  const field = within.getByLabel(label, { exact: true })
  await field.fill(text)
  await field.page().keyboard.press('Tab')
}

async function choose(within: Locator, question: string, answer: string): Promise<void> {
  const group = within.getByRole('group', { name: question, exact: true })
  await chooseChip(group, answer)
}

/** The card of a record, open; a new one is the last of its list. */
function lastCard(within: Locator): Locator {
  return within.locator('details').last()
}

/** Adds somebody of the household, who knows that the conference is held. */
export async function addMember(
  page: Page,
  member: { name: string; relation: string; birthMonth?: string; custody?: boolean },
): Promise<void> {
  const household = part(page, 'household')
  const isChild = member.birthMonth !== undefined
  await household.getByRole('button', { name: isChild ? t.household.addChild : t.household.addAdult }).click()
  const card = lastCard(household)
  await write(card, t.household.name, member.name)
  await write(card, t.household.relation, member.relation)
  await expect(card.getByRole('heading', { name: member.name })).toBeVisible()
  if (member.birthMonth) await write(card, t.household.birthMonth, member.birthMonth)
  if (member.custody) await card.getByRole('checkbox', { name: t.household.custody }).check()
  await choose(card, t.household.informed.replace('{{name}}', member.name), t.household.informedYes)
}

/** Adds an organisation with its reasons, and the one person who comes. */
export async function addParty(
  page: Page,
  party: { type: keyof typeof domain.organisation; name: string; person: string; title: string },
): Promise<void> {
  const roster = part(page, 'roster')
  await roster.getByRole('combobox', { name: t.roster.addType }).selectOption(party.type)
  await roster.getByRole('button', { name: t.roster.add, exact: true }).click()
  const short = domain.organisation[party.type].short
  const card = roster
    .locator('details')
    .filter({ has: page.getByRole('heading', { name: short, level: 3 }) })
    .last()
  await write(card, t.roster.ground, 'Taak.')
  await write(card, t.roster.purpose, 'Samen kijken wat nodig is.')
  await write(card, t.roster.necessity, 'Ziet het kind elke dag.')
  await card.getByRole('button', { name: t.roster.addPerson }).click()
  const person = lastCard(card)
  await write(person, t.person.name, party.person)
  await expect(person.getByRole('heading', { name: party.person })).toBeVisible()
  await write(person, t.person.title, party.title)
  await write(person, t.person.reason, 'Kent het gezin.')
  await write(card, t.roster.name, party.name)
}

/** Records that everyone whose consent is needed gave it. */
export async function giveConsents(page: Page): Promise<void> {
  const groups = part(page, 'consents').getByRole('group', { name: t.consents.status, exact: true })
  for (const group of await groups.all()) await chooseChip(group, domain.consentStatus.given)
}

/** Makes an invitation in its dialog and reads what it shows: the link to send, the code to say. */
export async function inviteByDialog(page: Page, name: string): Promise<{ link: string; code: string }> {
  const person = page
    .locator('details')
    .filter({ has: page.getByRole('heading', { name, level: 4 }) })
    .last()
  await person.getByRole('button', { name: 'Deelnemer uitnodigen' }).click()
  const dialog = page.getByRole('dialog')
  const link = await dialog.getByLabel(t.invitation.link, { exact: true }).inputValue()
  const code = ((await dialog.getByRole('status', { name: t.invitation.code }).textContent()) ?? '').replace(/\D/g, '')
  await dialog.getByRole('button', { name: t.invitation.close }).last().click()
  return { link, code }
}
