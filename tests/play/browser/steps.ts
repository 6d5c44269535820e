import type { Page } from '@playwright/test'
import { nl } from '@rondom/client/text/nl.ts'
import type { Phase } from '@rondom/shared/domain/phases.ts'
import { expectOnPage as expect } from '../../kit/expect-on-page.ts'
import { type CaseVoice, nameIn } from '../case-shape.ts'
import { isGivenInPerson, ratingsOfRound, recorderOf } from '../givers.ts'
import type { BrowserTable, PagePlayer } from './browser-table.ts'
import { chooseChip } from './choose.ts'
import { untilSaved, writeNote, writeRating } from './write-perspective.ts'

/** The facilitator begins, there is no danger, and everyone checks in. */
export async function checkIn(table: BrowserTable): Promise<void> {
  const leader = table.facilitator.page
  await leader.getByRole('button', { name: 'Begin', exact: true }).click()
  await leader.getByRole('button', { name: nl.phases.danger.no }).click()
  await Promise.all(
    table.players.map(async ({ page, reader }) => {
      const own = page.getByRole('region', { name: nl.phases.checkIn.own })
      await own.getByRole('textbox', { name: nl.phases.checkIn.line }).fill(`Ik ben ${reader.name}.`)
      await own.getByRole('button', { name: nl.phases.checkIn.give }).click()
      await expect(own.getByText(nl.phases.checkIn.done)).toBeVisible()
    }),
  )
}

/** Everyone of the family speaks: in person, recorded, or with the reason why there are no words. */
export async function letFamilySpeak(table: BrowserTable): Promise<void> {
  const { played } = table
  await goOn(table, 'familyVoice')
  for (const voice of played.familyVoice) await recordVoice(table, voice)
  for (const member of played.family.filter(({ id }) => !played.familyVoice.some(({ byId }) => byId === id))) {
    const part = memberPart(table.keyWorker.page, member.name)
    await open(part, nl.phases.voice.recordMissing)
    const label = fill(nl.phases.voice.missingReason, member.name)
    await part.getByRole('textbox', { name: label }).fill('casus')
    await part.getByRole('button', { name: nl.phases.voice.giveMissing }).click()
    await expect(part.getByText(nl.phases.voice.missing)).toBeVisible()
  }
  for (const rating of ratingsOfRound(played, 1).filter(({ byId }) => !isGivenInPerson(played, byId))) {
    const name = nameIn(played, rating.byId)
    const part = memberPart(table.keyWorker.page, name)
    await open(part, fill(nl.phases.voice.recordRating, name))
    await chooseChip(part, String(rating.score))
    await part.getByRole('textbox', { name: fill(nl.phases.voice.ratingReason, name) }).fill(rating.reason)
    await part.getByRole('button', { name: nl.phases.voice.giveRating }).click()
    await expect(part.getByText(nl.phases.voice.ratingRecorded)).toBeVisible()
  }
}

/** Everyone writes at the same time, each in the perspective of their own party. */
export async function writeInSilence(table: BrowserTable): Promise<void> {
  await goOn(table, 'writing')
  await Promise.all(table.players.map((player) => writePerspective(table, player)))
}

/** Everyone who writes says that they are ready. */
export async function declareReady(table: BrowserTable): Promise<void> {
  for (const { page } of writersOf(table)) {
    await page.getByRole('button', { name: 'Ik ben klaar' }).click()
    await expect(page.getByText(nl.phases.writing.ready)).toBeVisible()
  }
}

/** The facilitator reveals; resolves when everyone's page shows the next phase. */
export async function reveal(table: BrowserTable): Promise<void> {
  await nothingMissing(table.facilitator)
  await table.facilitator.page.getByRole('button', { name: 'Onthullen', exact: true }).click()
  await everyoneIn(table, 'sharing')
}

/** The facilitator shows whose ratings they are. */
export async function showNames(table: BrowserTable): Promise<void> {
  await table.facilitator.page.getByRole('button', { name: nl.phases.ratings.showNames }).click()
  await expect.poll(() => table.facilitator.received.folded.state.ratings[1]?.named ?? null).not.toBeNull()
}

/** Resolves when every page received what any of them received. */
export async function everyoneUpToDate(table: BrowserTable): Promise<void> {
  const n = Math.max(...table.players.map(({ received }) => received.folded.state.n))
  for (const { received, reader } of table.players) {
    await expect.poll(() => received.folded.state.n, { message: reader.name }).toBeGreaterThanOrEqual(n)
  }
}

async function recordVoice(table: BrowserTable, voice: CaseVoice): Promise<void> {
  const { played } = table
  const isOwn = isGivenInPerson(played, voice.byId)
  const name = nameIn(played, voice.byId)
  const { page } = table.playerOf(isOwn ? voice.byId : recorderOf(played, voice))
  const part = memberPart(page, name)
  const label = isOwn ? nl.phases.voice.ownWords : fill(nl.phases.voice.words, name)
  if (!isOwn) await open(part, fill(nl.phases.voice.record, name))
  await part.getByRole('textbox', { name: label }).fill(voice.verbatim)
  await part.getByRole('combobox', { name: nl.phases.voice.how }).selectOption(voice.mode)
  if (voice.notVisibleTo?.length) {
    await open(part, nl.phases.voice.restrict)
    for (const id of voice.notVisibleTo) await part.getByRole('checkbox', { name: nameIn(played, id) }).check()
  }
  await part.getByRole('button', { name: isOwn ? nl.phases.voice.give : nl.phases.voice.giveRecorded }).click()
  await expect(part.getByRole('blockquote').filter({ hasText: voice.verbatim.trim() })).toBeVisible()
}

async function writePerspective({ played }: BrowserTable, { page, reader }: PagePlayer): Promise<void> {
  const notes = played.notes.filter(({ participantId }) => participantId === reader.id)
  for (const note of notes) await writeNote(page, played, note)
  const rating = ratingsOfRound(played, 1).find(({ byId }) => byId === reader.id)
  if (rating) await writeRating(page, rating)
  await untilSaved(page)
}

function writersOf(table: BrowserTable): PagePlayer[] {
  return table.players.filter(({ received, participantId }) => {
    const person = received.folded.state.participants[participantId]
    return person !== undefined && person.partyId !== null && person.writesPerspective
  })
}

/** The facilitator goes on to the phase; resolves when everyone's page shows it. */
export async function goOn(table: BrowserTable, to: Phase): Promise<void> {
  const bar = table.facilitator.page.getByRole('toolbar', { name: 'Gespreksleiding' })
  await nothingMissing(table.facilitator)
  await bar.getByRole('button', { name: 'Volgende fase' }).click()
  await everyoneIn(table, to)
}

/** Resolves when the server says that nothing stands before the next phase; until then its button shows what does. */
export async function nothingMissing({ received, reader }: PagePlayer): Promise<void> {
  const missing = () => {
    const { abilities, folded } = received
    if (abilities === null || abilities.n < folded.state.n) return ['(nog niet gehoord)']
    return abilities.exit?.blocking.map(({ code, about }) => `${code} ${about ?? ''}`.trim()) ?? []
  }
  await expect.poll(missing, { message: reader.name }).toEqual([])
}

async function everyoneIn(table: BrowserTable, phase: Phase): Promise<void> {
  for (const { page, received, reader } of table.players) {
    await expect.poll(() => received.folded.state.phase, { message: reader.name }).toBe(phase)
    await expect(page).toHaveTitle(new RegExp(nl.domain.phase[phase].name))
  }
}

function memberPart(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true })
}

/** Opens a part that may be folded away. */
export async function open(within: ReturnType<typeof memberPart>, title: string): Promise<void> {
  const trigger = within.getByRole('button', { name: title })
  if ((await trigger.getAttribute('aria-expanded')) !== 'true') await trigger.click()
}

/** A sentence with the name it is about. */
export function fill(sentence: string, name: string): string {
  return sentence.replace('{{name}}', name)
}
