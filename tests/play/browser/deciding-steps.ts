import type { Locator, Page } from '@playwright/test'
import { nl } from '@rondom/client/text/nl.ts'
import { expectOnPage as expect } from '../../kit/expect-on-page.ts'
import type { CaseConsultation, CaseDecision } from '../case-plan.ts'
import { adviserOf, isTakenOn, seatMeantBy } from '../plan-people.ts'
import type { BrowserTable } from './browser-table.ts'
import { putDecision } from './decision-form.ts'
import { everyoneUpToDate, goOn } from './steps.ts'

const { deciding: t } = nl

/** Puts the key decisions of the case; what is of the day is advised, written and taken, each by whose it is. */
export async function decide(table: BrowserTable): Promise<void> {
  const { keyDecisions, conferenceOn } = table.played
  await goOn(table, 'deciding')
  for (const decision of keyDecisions) {
    await putDecision(table, decision)
    await everyoneUpToDate(table)
    await giveAdviceOf(table, decision, ({ on }) => on <= conferenceOn)
    await writeOutcome(table, decision)
    if (isTakenOn(decision, conferenceOn)) await take(table, decision)
  }
}

/** Who is consulted writes the advice, or the decider writes it down of who has no seat: those that are chosen. */
export async function giveAdviceOf(
  table: BrowserTable,
  decision: CaseDecision,
  chosen: (one: CaseConsultation) => boolean,
): Promise<void> {
  for (const one of decision.consultations.filter(chosen)) {
    const { page } = table.playerOf(adviserOf(table.played, decision, one))
    if (seatMeantBy(table.played, one.who) === null) await recordAdvice(page, decision, one)
    else await giveAdvice(page, decision, one)
  }
}

async function giveAdvice(page: Page, { question }: CaseDecision, { advice, on }: CaseConsultation): Promise<void> {
  const asked = page.getByRole('region', { name: t.advice.asked, exact: true })
  const heading = page.getByRole('heading', { name: question.trim(), exact: true })
  const part = asked.locator('section').filter({ has: heading })
  await part.getByRole('textbox', { name: t.advice.words }).fill(advice)
  await part.getByLabel(t.advice.on).fill(on)
  await part.getByRole('button', { name: t.advice.give, exact: true }).click()
  await expect(part).toBeHidden()
}

async function recordAdvice(page: Page, decision: CaseDecision, { who, advice, on }: CaseConsultation): Promise<void> {
  const card = await cardOf(page, decision)
  await card.getByRole('button', { name: t.consultation.record.replace('{{who}}', who), exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: t.advice.wordsOf.replace('{{who}}', who) }).fill(advice)
  await dialog.getByLabel(t.advice.on).fill(on)
  await dialog.getByRole('button', { name: t.advice.record, exact: true }).click()
  await expect(dialog).toBeHidden()
}

async function writeOutcome({ playerOf }: BrowserTable, decision: CaseDecision): Promise<void> {
  const { page } = playerOf(decision.deciderId)
  const work = await cardOf(page, decision)
  await work.getByRole('textbox', { name: t.write.outcome }).fill(decision.outcome)
  await work.getByRole('textbox', { name: t.write.reasons }).fill(decision.reasons)
  if (decision.reconsiderOn) await work.getByLabel(t.write.reconsiderOn).fill(decision.reconsiderOn)
  await work.getByRole('button', { name: t.write.button, exact: true }).click()
  await expect(work.getByRole('button', { name: t.write.change, exact: true })).toBeVisible()
}

/** The decider takes the decision on its day, and says why an advice is not followed. */
export async function take({ playerOf }: BrowserTable, decision: CaseDecision): Promise<void> {
  const { page } = playerOf(decision.deciderId)
  const card = await cardOf(page, decision)
  await card.getByRole('button', { name: t.take.button, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: t.take.title })
  await dialog.getByLabel(t.take.on).fill(decision.decidedOn)
  for (const { who } of decision.consultations.filter(({ followed }) => followed === false)) {
    await dialog.getByRole('checkbox', { name: who, exact: true }).check()
  }
  if (decision.deviation) await dialog.getByRole('textbox', { name: t.take.deviation }).fill(decision.deviation)
  await dialog.getByRole('button', { name: t.take.button, exact: true }).click()
  await expect(dialog).toBeHidden()
}

/** The card of a key decision; in a later phase the decisions may be folded away. */
async function cardOf(page: Page, { question }: CaseDecision): Promise<Locator> {
  const card = page.getByRole('listitem', { name: question.trim(), exact: true })
  const fold = page.getByRole('main').getByRole('button', { name: t.title, exact: true })
  await expect(card.or(fold).first()).toBeVisible()
  if ((await fold.count()) > 0 && (await fold.getAttribute('aria-expanded')) !== 'true') await fold.click()
  await expect(card).toBeVisible()
  return card
}
