import type { Locator } from '@playwright/test'
import { nl } from '@rondom/client/text/nl.ts'
import { expectOnPage as expect } from '../../kit/expect-on-page.ts'
import type { CasePosition } from '../case-judging.ts'
import { type CaseRating, nameIn, type PlayedCase } from '../case-shape.ts'
import { NOT_IN_CASE } from '../filled-judgement.ts'
import { isGivenInPerson } from '../givers.ts'
import { dissentOf, positionsAsked, secondRatings } from '../judging-expectation.ts'
import { giverOf } from '../judging-parties.ts'
import type { BrowserTable, PagePlayer } from './browser-table.ts'
import { chooseChip, chooseListed } from './choose.ts'
import type { Received } from './received.ts'
import { everyoneUpToDate, fill, open } from './steps.ts'

const { judgement: t, domain } = nl

/** Everyone but the last takes position and rates; who is not there before who is. */
export async function positionAllButLast(table: BrowserTable): Promise<void> {
  for (const position of positionsAsked(table.played).slice(0, -1)) await takePosition(table, position)
  for (const rating of secondRatings(table.played).slice(0, -1)) await giveRating(table, rating)
}

/** The last takes position and rates; what does not show itself then, the facilitator shows. Answers what was filled. */
export async function positionLast(table: BrowserTable): Promise<string[]> {
  const { played, facilitator } = table
  for (const position of positionsAsked(played).slice(-1)) await takePosition(table, position)
  for (const rating of secondRatings(played).slice(-1)) await giveRating(table, rating)
  await everyoneUpToDate(table)
  const { page, received } = facilitator
  const filled = await showPositions(facilitator)
  if (secondRatings(played).length > 0 && !received.folded.state.ratings[2]?.spread) {
    await page.getByRole('button', { name: t.rating.spreadButton, exact: true }).click()
    await expect.poll(() => received.folded.state.ratings[2]?.spread ?? null).not.toBeNull()
    filled.push('tweede spreiding getoond voordat iedereen een cijfer gaf')
  }
  return filled
}

/** Everyone takes position on the version before the last, and its reasons are asked. */
export async function positionOnEarlier(table: BrowserTable, before: PlayedCase): Promise<void> {
  for (const position of positionsAsked(before)) await takePosition({ ...table, played: before }, position)
  await everyoneUpToDate(table)
  await showPositions(table.facilitator)
  await askReasons(table.facilitator)
}

/** The facilitator asks for the reasons, and for the names at the second ratings. */
export async function showReasons({ played, facilitator }: BrowserTable): Promise<void> {
  const { page, received } = facilitator
  await askReasons(facilitator)
  if (secondRatings(played).length === 0) return
  const ratings = page.getByRole('region', { name: nl.board.fan.secondTitle, exact: true })
  await ratings.getByRole('button', { name: nl.phases.ratings.showNames, exact: true }).click()
  await expect.poll(() => received.folded.state.ratings[2]?.named ?? null).not.toBeNull()
}

/** Shows the positions where they did not show themselves, which is told. */
async function showPositions({ page, received }: PagePlayer): Promise<string[]> {
  const isShown = () => received.folded.state.positions[lastVersion(received)]?.shown ?? null
  const filled: string[] = []
  if (isShown() === null) {
    await page.getByRole('button', { name: t.positions.reveal, exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: t.positions.revealReason }).fill(NOT_IN_CASE)
    await dialog.getByRole('button', { name: t.positions.revealConfirm, exact: true }).click()
    filled.push(`posities getoond voordat iedereen er een gaf: "${NOT_IN_CASE}"`)
  }
  await expect.poll(isShown).not.toBeNull()
  return filled
}

async function askReasons({ page, received }: PagePlayer): Promise<void> {
  await page.getByRole('button', { name: t.positions.reasonsButton, exact: true }).click()
  await expect.poll(() => received.folded.state.positions[lastVersion(received)]?.reasons ?? null).not.toBeNull()
}

function lastVersion({ folded: { state } }: Received): number {
  return state.judgements.at(-1)?.version ?? 0
}

async function takePosition(table: BrowserTable, position: CasePosition): Promise<void> {
  const { played } = table
  const { page } = table.playerOf(giverOf(played, position.byId))
  if (isGivenInPerson(played, position.byId)) {
    const part = page.getByRole('region', { name: t.position.own, exact: true })
    await fillPosition(table, part, position, null)
    await part.getByRole('button', { name: t.position.take, exact: true }).click()
    await expect(part.or(page.getByRole('region', { name: t.positions.title, exact: true })).first()).toBeVisible()
    await expect(part.getByRole('button', { name: t.position.take, exact: true })).toBeHidden()
    return
  }
  const name = nameIn(played, position.byId)
  const told = page.getByRole('region', { name: t.position.recordTitle, exact: true })
  await open(told, fill(t.position.record, name))
  const part = told.getByRole('group', { name: fill(t.position.record, name), exact: true })
  await fillPosition(table, part, position, name)
  await part.getByRole('button', { name: t.position.recordTake, exact: true }).click()
  await expect(part.getByText(fill(t.position.recorded, name))).toBeVisible()
}

async function fillPosition(
  { played }: BrowserTable,
  part: Locator,
  { byId, position, motivation }: CasePosition,
  recordedFor: string | null,
): Promise<void> {
  const label = (own: string, recorded: string) => (recordedFor === null ? own : fill(recorded, recordedFor))
  await chooseListed(part, domain.position[position])
  const dissent = dissentOf(played, byId)
  if (dissent === undefined) {
    const field = part.getByRole('textbox', { name: label(t.position.motivation, t.position.recordMotivation) })
    await field.fill(motivation ?? '')
    return
  }
  const verbatim = label(t.dissent.verbatim, t.dissent.recordVerbatim)
  await part.getByRole('textbox', { name: verbatim }).fill(dissent.verbatim)
  const test = label(t.dissent.test, t.dissent.recordTest)
  await part.getByRole('textbox', { name: test }).fill(dissent.wouldChangeMyMind)
  await part.getByLabel(t.dissent.revisitOn).fill(dissent.revisitOn)
}

async function giveRating(table: BrowserTable, { byId, score, reason }: CaseRating): Promise<void> {
  const { played } = table
  const { page } = table.playerOf(giverOf(played, byId))
  const part = page.getByRole('region', { name: new RegExp(`^(${t.rating.own}|${t.rating.title})$`) })
  if (isGivenInPerson(played, byId)) {
    await chooseChip(part, String(score))
    await part.getByRole('textbox', { name: nl.board.rating.reason }).fill(reason)
    await part.getByRole('button', { name: t.rating.give, exact: true }).click()
    await expect(part.getByRole('button', { name: t.rating.give, exact: true })).toBeHidden()
    return
  }
  const name = nameIn(played, byId)
  await open(part, fill(t.rating.record, name))
  const told = part.getByRole('group', { name: fill(t.rating.record, name), exact: true })
  await chooseChip(told, String(score))
  await told.getByRole('textbox', { name: fill(nl.phases.voice.ratingReason, name) }).fill(reason)
  await told.getByRole('button', { name: nl.phases.voice.giveRating }).click()
  await expect(told.getByText(nl.phases.voice.ratingRecorded)).toBeVisible()
}
