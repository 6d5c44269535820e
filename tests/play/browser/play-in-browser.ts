import { launchChromium, startServer } from '../../kit/index.ts'
import { nameIn, type PlayedCase } from '../case-shape.ts'
import { earlierVersion } from '../earlier-version.ts'
import { filledInJudgement } from '../filled-judgement.ts'
import type { Outcome } from '../outcome.ts'
import type { PlayOptions } from '../play-over-interfaces.ts'
import { asOnPage } from './as-on-page.ts'
import { type BrowserTable, layBrowserTable } from './browser-table.ts'
import { compareAll } from './compare-all.ts'
import { giveTurns, makeDifferences } from './differing-steps.ts'
import { examine, type Look, leftBehind, picture } from './examine.ts'
import { holdToRecord } from './hold-to-record.ts'
import { putToPositions, rewriteLine, writeJudgement } from './judgement-writing.ts'
import { withLiveMember } from './live-member.ts'
import { missingVoices } from './on-page.ts'
import { positionAllButLast, positionLast, positionOnEarlier, showReasons } from './position-steps.ts'
import { checkIn, declareReady, everyoneUpToDate, letFamilySpeak, reveal, showNames, writeInSilence } from './steps.ts'

/** How a case is played in Chromium. A picture of each moment takes its time. */
export interface BrowserPlayOptions extends PlayOptions {
  /** Whether pictures are taken as well. */
  pictured?: boolean
}

const NOTHING_MORE: Pick<Outcome, 'filled' | 'differences'> = { filled: [], differences: [] }

/** Holds the conference of a case in Chromium, one browser context per person, from preparing to its end. */
export async function playInBrowser(
  played: PlayedCase,
  { until = 'record', pictured = true, ...options }: BrowserPlayOptions = {},
): Promise<Outcome> {
  await using server = await startServer({ clock: `${played.conferenceOn}T08:00:00Z`, ...options })
  const browser = await launchChromium()
  try {
    const { seated, liveId } = withLiveMember(played)
    const { onPage, left } = until === 'reveal' ? { onPage: seated, left: [] } : asOnPage(seated)
    const table = await layBrowserTable(browser, server, onPage)
    const look: Look = async (moment) => {
      if (pictured) await picture(table, moment)
      return examine(table, moment)
    }
    const differences = await holdToReveal(table, look)
    const judged = until === 'reveal' ? NOTHING_MORE : await holdToJudgement(table, look)
    const recorded = until === 'record' ? await holdToRecord(table, look) : NOTHING_MORE
    differences.push(...judged.differences, ...recorded.differences, ...(await leftBehind(table)))
    const untold = left.map((words) => `op de pagina staat naast een afwijkend oordeel geen reden: "${words}" vervalt`)
    const live = liveId === null ? [] : [`${nameIn(played, liveId)} zit zelf aan tafel`]
    const filled = [...table.roster.filled, ...live, ...judged.filled, ...untold, ...recorded.filled]
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
  await writeJudgement(table)
  const before = earlierVersion(table.played)
  if (before !== null) {
    await putToPositions(table)
    await positionOnEarlier(table, before)
    await rewriteLine(table)
  }
  await putToPositions(table)
  differences.push(...(await look('8-voorgelegd')))
  await positionAllButLast(table)
  differences.push(...(await compareAll(table, 'put')))
  const filled = await positionLast(table)
  differences.push(...(await compareAll(table, 'shown')), ...(await look('9-posities')))
  await showReasons(table)
  differences.push(...(await compareAll(table, 'judged')), ...(await look('10-redenen')))
  return { filled: [...filledInJudgement(table.played), ...filled], differences }
}
