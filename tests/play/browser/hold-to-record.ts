import { recordsChanged } from '../compare-record.ts'
import { filledInPlan } from '../filled-plan.ts'
import { isOpenedLate } from '../judging-parties.ts'
import type { Outcome } from '../outcome.ts'
import type { ReadRecord } from '../record-steps.ts'
import type { BrowserTable } from './browser-table.ts'
import { establish, reflect, shareReflections } from './closing-steps.ts'
import { compareAll, compareRecords } from './compare-all.ts'
import { decide } from './deciding-steps.ts'
import type { Look } from './examine.ts'
import { liveOn } from './later-days.ts'
import { planActions } from './planning-steps.ts'
import { addAmendments, openRecord, readRecords } from './record-steps.ts'
import { releaseItems } from './release-steps.ts'

/** From the key decisions to the record, and what comes beside it afterwards, each on its page. */
export async function holdToRecord(table: BrowserTable, look: Look): Promise<Pick<Outcome, 'filled' | 'differences'>> {
  const differences: string[] = []
  await decide(table)
  differences.push(...(await compareAll(table, 'decided')), ...(await look('11-kernbeslissingen')))
  await releaseItems(table, (item) => !isOpenedLate(item))
  await planActions(table)
  differences.push(...(await compareAll(table, 'planned')), ...(await look('12-wie-doet-wat')))
  if (table.played.releases.length > 0) {
    await releaseItems(table, isOpenedLate)
    differences.push(...(await compareAll(table, 'released')))
  }
  await reflect(table)
  differences.push(...(await compareAll(table, 'reflected')), ...(await look('13-terugblik')))
  await shareReflections(table)
  differences.push(...(await compareAll(table, 'shared')))
  await establish(table)
  differences.push(...(await look('14-vastgesteld')))
  await openRecord(table)
  differences.push(...(await compareAll(table, 'established')), ...(await look('15-verslag')))
  const records = await readRecords(table)
  differences.push(...compareRecords(table, 'established', records), ...(await holdBeside(table, records, look)))
  return { filled: filledInPlan(table.played), differences }
}

/** What is added on the day and decided after it: the record stays, and these stand beside it. */
async function holdBeside(table: BrowserTable, records: readonly ReadRecord[], look: Look): Promise<string[]> {
  const differences: string[] = []
  if (table.played.amendments.length > 0) {
    await addAmendments(table)
    differences.push(...(await compareAll(table, 'amended')))
    differences.push(...compareRecords(table, 'amended', await sameRecords(table, records, differences)))
  }
  const later = await liveOn(table)
  if (later === null) return differences
  await openRecord(later)
  differences.push(...(await compareAll(later, 'supplemented')), ...(await look('16-na-de-dag')))
  differences.push(...compareRecords(later, 'supplemented', await sameRecords(later, records, differences)))
  return differences
}

/** The records as they are read now; adds to the differences where one says something else than before. */
async function sameRecords(
  table: BrowserTable,
  before: readonly ReadRecord[],
  differences: string[],
): Promise<ReadRecord[]> {
  const now = await readRecords(table)
  differences.push(...recordsChanged(before, now))
  return now
}
