import type { Locator } from '@playwright/test'
import { nl } from '@rondom/client/text/nl.ts'
import { OTHER_DECISION } from '@rondom/shared/domain/decisions.ts'
import { expectOnPage as expect } from '../../kit/expect-on-page.ts'
import type { CaseConsultation, CaseDecision } from '../case-plan.ts'
import { nameIn, type PlayedCase } from '../case-shape.ts'
import { consultationKind } from '../consultation-kind.ts'
import { seatMeantBy } from '../plan-people.ts'
import type { BrowserTable } from './browser-table.ts'
import { choosePerson } from './choose-person.ts'

const { deciding: t, domain } = nl

/** The facilitator puts a key decision: its kind, its question, who decides by which authority, and who is consulted. */
export async function putDecision({ played, facilitator }: BrowserTable, decision: CaseDecision): Promise<void> {
  await facilitator.page.getByRole('button', { name: t.add, exact: true }).click()
  const dialog = facilitator.page.getByRole('dialog', { name: t.form.title })
  await dialog.getByRole('combobox', { name: t.form.type }).selectOption({ label: OTHER_DECISION.name })
  await dialog.getByRole('textbox', { name: t.form.question }).fill(decision.question)
  await choosePerson(dialog, t.form.decider, nameIn(played, decision.deciderId))
  await dialog.getByLabel(t.form.authority).fill(decision.authority)
  for (const [index, one] of decision.consultations.entries()) {
    await dialog.getByRole('button', { name: t.form.more, exact: true }).click()
    await fillConsultation(played, dialog.getByRole('group', { name: `Raadpleging ${index + 1}:` }), one)
  }
  await dialog.getByRole('button', { name: t.add, exact: true }).click()
  await expect(dialog).toBeHidden()
}

async function fillConsultation(played: PlayedCase, part: Locator, { who, required }: CaseConsultation): Promise<void> {
  const seat = seatMeantBy(played, who)
  const kind = part.getByRole('combobox', { name: t.form.kind, exact: true })
  await kind.selectOption({ label: domain.consultationKind[consultationKind(played, who)] })
  if (seat === null)
    await part.getByRole('combobox', { name: t.form.person }).selectOption({ label: t.form.nobodyHere })
  else await choosePerson(part, t.form.person, seat.name)
  await part.getByRole('textbox', { name: t.form.who }).fill(who)
  await part.getByRole('checkbox', { name: t.form.required }).setChecked(required)
}
