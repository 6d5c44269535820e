import type { Locator, Page } from '@playwright/test'
import { nl } from '@rondom/client/text/nl.ts'
import { expectOnPage as expect } from '../../kit/expect-on-page.ts'
import type { CaseDifference } from '../case-judging.ts'
import type { PlayedCase } from '../case-shape.ts'
import { proposerOf } from '../judging-parties.ts'
import type { BrowserTable } from './browser-table.ts'
import { chooseListed } from './choose.ts'
import { goOn } from './steps.ts'

const { differences: t, domain } = nl

/** The facilitator gives every party its turn; each second one passes. */
export async function giveTurns({ facilitator: { page, received } }: BrowserTable): Promise<void> {
  const bar = page.getByRole('toolbar', { name: nl.facilitation.label })
  const round = page.getByRole('region', { name: nl.phases.round.title, exact: true })
  const parties = received.folded.state.round?.order ?? []
  for (const [index, party] of parties.entries()) {
    await bar.getByRole('button', { name: nl.facilitation.nextTurn }).click()
    await expect.poll(() => received.folded.state.round?.current).toBe(party)
    const end = index % 2 === 1 ? nl.phases.round.pass : nl.phases.round.end
    await round.getByRole('button', { name: end, exact: true }).click()
    await expect.poll(() => received.folded.state.round?.current).toBe(null)
  }
}

/** Makes the differences of the case, the first of them proposed by a participant, and records what came of each. */
export async function makeDifferences(table: BrowserTable): Promise<void> {
  const { played } = table
  const leader = table.facilitator.page
  await goOn(table, 'differing')
  for (const [index, made] of played.differences.entries()) {
    const card = leader.getByRole('listitem', { name: made.title.trim(), exact: true })
    if (index === 0) {
      await fillDifference(table.playerOf(proposerOf(played)).page, played, made, t.sendProposal)
      await card.getByRole('button', { name: t.adopt, exact: true }).click()
      await leader.getByRole('dialog').getByRole('button', { name: t.adopt, exact: true }).click()
    } else {
      await fillDifference(leader, played, made, t.make)
    }
    await card.getByRole('button', { name: t.conclude, exact: true }).click()
    await conclude(leader.getByRole('dialog'), made)
    await expect(card).toContainText(made.result.trim())
  }
}

/** Picks the cards, then gives the difference its name, kind and question. */
async function fillDifference(page: Page, played: PlayedCase, made: CaseDifference, save: string): Promise<void> {
  for (const id of made.noteIds) {
    const words = played.notes.find((note) => note.id === id)?.text?.trim() ?? id
    await page.getByRole('checkbox', { name: `: ${words}` }).check()
  }
  const bar = page.getByRole('group', { name: t.pick.title })
  await bar.getByRole('button', { name: new RegExp(`^(${t.make}|${t.propose})$`) }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: t.name }).fill(made.title)
  await chooseListed(dialog, domain.differenceKind[made.kind])
  if (made.discussionQuestion) await dialog.getByRole('textbox', { name: t.question }).fill(made.discussionQuestion)
  await dialog.getByRole('button', { name: save, exact: true }).click()
  await expect(dialog).toBeHidden()
}

async function conclude(dialog: Locator, made: CaseDifference): Promise<void> {
  await chooseListed(dialog, domain.differenceResult[made.resultKind])
  await dialog.getByRole('textbox', { name: t.resultWords }).fill(made.result)
  await dialog.getByRole('button', { name: t.conclude, exact: true }).click()
  await expect(dialog).toBeHidden()
}
