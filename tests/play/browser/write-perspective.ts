import type { Locator, Page } from '@playwright/test'
import { nl } from '@rondom/client/text/nl.ts'
import { expectOnPage as expect } from '../../kit/expect-on-page.ts'
import { type CaseNote, type CaseRating, nameIn, type PlayedCase } from '../case-shape.ts'
import { chooseChip } from './choose.ts'
import { plain } from './plain.ts'

/** Writes one card on the page as a person does: column, text, chips, source, and who may not see it. */
export async function writeNote(page: Page, played: PlayedCase, note: CaseNote): Promise<void> {
  const column = page.getByRole('region', { name: nl.domain.column[note.column], exact: true })
  await column.getByRole('button', { name: 'Kaartje toevoegen' }).click()
  const card = column.getByRole('listitem').last()
  if (note.withheld) {
    await card.getByRole('button', { name: nl.board.card.more }).click()
    await card.getByRole('checkbox', { name: nl.board.card.withheld }).check()
    return
  }
  const field = card.getByRole('textbox', { name: nl.board.card.text })
  await expect(field).toBeFocused()
  await field.fill(note.text ?? '')
  await chooseChip(card, nl.domain.nature[note.nature])
  await card.getByLabel(nl.board.basis.certainty).selectOption(note.certainty)
  await chooseSource(card, played, note)
  if (note.notVisibleTo.length > 0 || note.source.on || note.onlyFor) await writeMore(card, played, note)
}

async function chooseSource(card: Locator, played: PlayedCase, { source }: CaseNote): Promise<void> {
  await card.getByLabel(nl.board.basis.source).selectOption(source.type)
  if (source.type === 'own_observation' || !source.by) return
  await card.getByLabel(nl.board.basis.by[source.type]).fill(nameIn(played, source.by))
}

async function writeMore(card: Locator, played: PlayedCase, note: CaseNote): Promise<void> {
  await card.getByRole('button', { name: nl.board.card.more }).click()
  if (note.source.on) await card.getByLabel(nl.board.basis.on).fill(note.source.on)
  if (note.onlyFor) await writeFor(card, played, note.onlyFor)
  const hidden = card.getByRole('group', { name: nl.board.reach.notVisibleTo })
  for (const id of note.notVisibleTo) await hidden.getByRole('checkbox', { name: nameIn(played, id) }).check()
  await card.getByRole('button', { name: nl.board.card.more }).click()
}

/** Chooses the parties that a card is for: all others are ticked to begin with. */
async function writeFor(card: Locator, played: PlayedCase, ids: readonly string[]): Promise<void> {
  await chooseChip(card, nl.board.reach.some)
  const parties = card.getByRole('group', { name: nl.board.reach.parties })
  const wanted = played.participants.filter(({ id }) => ids.includes(id)).map(({ organisation }) => organisation)
  for (const box of await parties.getByRole('checkbox').all()) {
    const name = plain(await box.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent ?? ''))
    await box.setChecked(wanted.includes(name))
  }
}

/** Gives the party's rating with its reason. */
export async function writeRating(page: Page, rating: CaseRating): Promise<void> {
  const part = page.getByRole('region', { name: nl.board.rating.title })
  await chooseChip(part, String(rating.score))
  await part.getByRole('textbox', { name: nl.board.rating.reason }).fill(rating.reason)
}

/** Resolves when the page says that everything typed is on disk. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.getByRole('status', { name: 'Opslag' })).toContainText('Opgeslagen')
}
