import type { Page } from '@playwright/test'
import { nl } from '@rondom/client/text/nl.ts'
import type { CaseNote, PlayedCase } from '../case-shape.ts'
import { nameIn } from '../case-shape.ts'
import { ratingsOfRound } from '../givers.ts'
import { hiddenTexts } from '../hidden-texts.ts'
import type { Moment } from '../moments.ts'
import { visibleNotes, visibleVoices } from '../visible-words.ts'
import type { PagePlayer } from './browser-table.ts'
import { missingJudging } from './judging-on-page.ts'
import { plain } from './plain.ts'
import { missingPlan } from './plan-on-page.ts'

/** What a page shows otherwise than the case and the method say at this moment, one line each. */
export async function pageDifferences(played: PlayedCase, player: PagePlayer, moment: Moment): Promise<string[]> {
  const { page, reader } = player
  const content = await page.content()
  const hidden = hiddenTexts(played, reader, moment, null)
    .filter((text) => reader.role !== 'network' || !isVoice(played, text))
    .filter((text) => content.includes(text) || content.includes(escaped(text)))
    .map((text) => `verborgen tekst op het scherm: ${text}`)
  // From the differences on the notes are there to be chosen, and no longer the page itself.
  const missing = moment === 'revealed' || moment === 'named' ? await missingNotes(played, player) : []
  const named = moment === 'named' && reader.role !== 'network' && reader.role !== 'teamManager'
  const reasons = named ? await missingReasons(played, page) : []
  const later = [...(await missingJudging(played, player, moment)), ...(await missingPlan(played, player, moment))]
  return [...hidden, ...missing, ...reasons, ...later].map((line) => `${reader.name}, op het scherm: ${line}`)
}

/** Voices that this reader should see on the page now and does not. */
export async function missingVoices(played: PlayedCase, { page, reader }: PagePlayer): Promise<string[]> {
  if (reader.role === 'network') return []
  const shown = (await page.getByRole('blockquote').allTextContents()).map(plain)
  return visibleVoices(played, reader, null)
    .filter(({ verbatim }) => !shown.includes(plain(verbatim)))
    .map(({ verbatim }) => `${reader.name}, op het scherm: stem ontbreekt: ${verbatim}`)
}

async function missingNotes(played: PlayedCase, { page, reader }: PagePlayer): Promise<string[]> {
  const cards = await page
    .getByRole('main', { name: 'Tafel' })
    .getByRole('listitem')
    .evaluateAll((items) =>
      items.map((item) => ({ label: item.getAttribute('aria-label') ?? '', text: item.textContent ?? '' })),
    )
  const shown = cards.map(({ label, text }) => ({ label, text: plain(text) }))
  return visibleNotes(played, reader)
    .filter((note) => !shown.some((card) => shows(played, note, card)))
    .map((note) => `kaartje ontbreekt: ${note.withheld ? 'deelt iets niet' : note.text} (${note.participantId})`)
}

/** True for a card that stands under the right party and column, with the words and how they are known. */
function shows(played: PlayedCase, note: CaseNote, card: { label: string; text: string }): boolean {
  const writer = played.participants.find(({ id }) => id === note.participantId)
  const own = writer === undefined || writer.organisationType === 'informal_network'
  const party = own ? nameIn(played, note.participantId) : writer.organisation
  if (!card.label.includes(party)) return false
  if (note.withheld) return card.text.includes(plain(nl.board.note.withheld.replace('{{party}}', party)))
  const basis = [
    nl.domain.nature[note.nature],
    nl.domain.certainty[note.certainty].toLowerCase(),
    ...(note.source.by ? [nameIn(played, note.source.by)] : []),
  ]
  const words = [plain(note.text ?? ''), nl.domain.column[note.column], ...basis]
  return words.every((word) => card.text.includes(plain(word)) || card.label.includes(word))
}

async function missingReasons(played: PlayedCase, page: Page): Promise<string[]> {
  const text = plain(await page.getByRole('main', { name: 'Tafel' }).textContent())
  return ratingsOfRound(played, 1)
    .filter(({ reason }) => !text.includes(plain(reason)))
    .map(({ byId, score, reason }) => `cijfer ontbreekt: ${nameIn(played, byId)} ${score} ${reason}`)
}

function isVoice(played: PlayedCase, text: string): boolean {
  return played.familyVoice.some(({ verbatim }) => verbatim.trim() === text)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
