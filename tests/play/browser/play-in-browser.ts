import type { CaseFile } from '@rondom/server/cases/case-file.ts'
import { launchChromium, type ServerOptions, startServer } from '../../kit/index.ts'
import type { PlayedCase } from '../case-shape.ts'
import { compareReader } from '../compare.ts'
import type { Moment } from '../moments.ts'
import type { Outcome } from '../outcome.ts'
import { type BrowserTable, layBrowserTable } from './browser-table.ts'
import { examine, leftBehind, picture } from './examine.ts'
import { missingVoices, pageDifferences } from './on-page.ts'
import { checkIn, declareReady, everyoneUpToDate, letFamilySpeak, reveal, showNames, writeInSilence } from './steps.ts'

/**
 * Holds the conference of a case in Chromium, one browser context per person, from preparing to the names. `options` add
 * to how the server is started.
 */
export async function playInBrowser(
  caseFile: CaseFile,
  played: PlayedCase,
  options: ServerOptions = {},
): Promise<Outcome> {
  await using server = await startServer({ clock: `${played.conferenceOn}T08:00:00Z`, ...options })
  const browser = await launchChromium()
  try {
    const table = await layBrowserTable(browser, server, caseFile, played)
    const differences = [...(await examine(table, '1-voorbereiden'))]
    await checkIn(table)
    differences.push(...(await examine(table, '2-inchecken')))
    await letFamilySpeak(table)
    await everyoneUpToDate(table)
    for (const player of table.players) differences.push(...(await missingVoices(played, player)))
    differences.push(...(await examine(table, '3-stem-van-het-gezin')))
    await writeInSilence(table)
    differences.push(...(await compareAll(table, 'before')), ...(await examine(table, '4-stil-schrijven')))
    await declareReady(table)
    await reveal(table)
    differences.push(...(await compareAll(table, 'revealed')))
    await picture(table, '5-onthuld')
    await showNames(table)
    differences.push(...(await compareAll(table, 'named')), ...(await examine(table, '6-namen')))
    differences.push(...(await leftBehind(table)))
    return { filled: table.roster.filled, broken: [], differences, readers: table.players.length }
  } finally {
    await browser.close()
  }
}

async function compareAll(table: BrowserTable, moment: Moment): Promise<string[]> {
  await everyoneUpToDate(table)
  const lines: string[] = []
  for (const player of table.players) {
    const { frames, folded } = player.received
    const held = {
      participantId: player.participantId,
      state: folded.state,
      texts: folded.texts,
      received: Buffer.concat(frames),
    }
    lines.push(...compareReader(table.played, player.reader, moment, held))
    lines.push(...(await pageDifferences(table.played, player, moment)))
  }
  return lines
}
