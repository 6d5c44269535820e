import type { CaseFile } from '@rondom/server/cases/case-file.ts'
import { launchChromium, startServer } from '../../kit/index.ts'
import type { PlayedCase } from '../case-shape.ts'
import { compareReader } from '../compare.ts'
import { filledInJudgement } from '../filled-judgement.ts'
import type { Moment } from '../moments.ts'
import type { Outcome } from '../outcome.ts'
import type { PlayOptions } from '../play-over-interfaces.ts'
import { asOnPage } from './as-on-page.ts'
import { type BrowserTable, layBrowserTable } from './browser-table.ts'
import { giveTurns, makeDifferences } from './differing-steps.ts'
import { examine, leftBehind, picture } from './examine.ts'
import { putJudgement } from './judgement-writing.ts'
import { missingVoices, pageDifferences } from './on-page.ts'
import { positionAllButLast, positionLast, showReasons } from './position-steps.ts'
import { checkIn, declareReady, everyoneUpToDate, letFamilySpeak, reveal, showNames, writeInSilence } from './steps.ts'

/** How a case is played in Chromium. What is looked at besides what people see takes most of the time. */
export interface BrowserPlayOptions extends PlayOptions {
  /** At which moments axe looks: all of them, those after the ratings are named, or none. */
  examined?: 'all' | 'judging' | 'none'
  /** Whether pictures are taken as well. */
  pictured?: boolean
}

/** Looks at the pages at a moment; answers what is wrong with them, one line each. */
type Look = (moment: string) => Promise<string[]>

/** Holds the conference of a case in Chromium, one browser context per person, from preparing to its end. */
export async function playInBrowser(
  caseFile: CaseFile,
  played: PlayedCase,
  { until = 'judgement', examined = 'all', pictured = true, ...options }: BrowserPlayOptions = {},
): Promise<Outcome> {
  await using server = await startServer({ clock: `${played.conferenceOn}T08:00:00Z`, ...options })
  const browser = await launchChromium()
  try {
    const { onPage, left } = until === 'reveal' ? { onPage: played, left: [] } : asOnPage(played)
    const table = await layBrowserTable(browser, server, caseFile, onPage)
    const look =
      (isExamined: boolean): Look =>
      async (moment) => {
        if (!isExamined) return []
        if (pictured) await picture(table, moment)
        return examine(table, moment)
      }
    const differences = await holdToReveal(table, look(examined === 'all'))
    const judged =
      until === 'reveal' ? { filled: [], differences: [] } : await holdToJudgement(table, look(examined !== 'none'))
    differences.push(...judged.differences, ...(await leftBehind(table)))
    const untold = left.map((words) => `op de pagina staat naast een afwijkend oordeel geen reden: "${words}" vervalt`)
    const filled = [...table.roster.filled, ...judged.filled, ...untold]
    return { filled, broken: [], differences, readers: table.players.length }
  } finally {
    await browser.close()
  }
}

async function holdToReveal(table: BrowserTable, look: Look): Promise<string[]> {
  const differences = [...(await look('1-voorbereiden'))]
  await checkIn(table)
  differences.push(...(await look('2-inchecken')))
  await letFamilySpeak(table)
  await everyoneUpToDate(table)
  for (const player of table.players) differences.push(...(await missingVoices(table.played, player)))
  differences.push(...(await look('3-stem-van-het-gezin')))
  await writeInSilence(table)
  differences.push(...(await compareAll(table, 'before')), ...(await look('4-stil-schrijven')))
  await declareReady(table)
  await reveal(table)
  differences.push(...(await compareAll(table, 'revealed')), ...(await look('5-onthuld')))
  await showNames(table)
  differences.push(...(await compareAll(table, 'named')), ...(await look('6-namen')))
  return differences
}

async function holdToJudgement(table: BrowserTable, look: Look): Promise<Pick<Outcome, 'filled' | 'differences'>> {
  await giveTurns(table)
  await makeDifferences(table)
  const differences = [...(await compareAll(table, 'differed')), ...(await look('7-verschillen'))]
  await putJudgement(table)
  differences.push(...(await look('8-voorgelegd')))
  await positionAllButLast(table)
  differences.push(...(await compareAll(table, 'put')))
  const filled = await positionLast(table)
  differences.push(...(await compareAll(table, 'shown')), ...(await look('9-posities')))
  await showReasons(table)
  differences.push(...(await compareAll(table, 'judged')), ...(await look('10-redenen')))
  return { filled: [...filledInJudgement(table.played), ...filled], differences }
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
