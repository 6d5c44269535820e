import { establish, reflect, shareReflections } from './closing-steps.ts'
import { compareAll, compareRecords } from './compare-all.ts'
import { recordsChanged } from './compare-record.ts'
import { decide } from './deciding-steps.ts'
import { filledInPlan } from './filled-plan.ts'
import { isOpenedLate } from './judging-parties.ts'
import { liveOn } from './later-days.ts'
import type { Outcome } from './outcome.ts'
import { planActions } from './planning-steps.ts'
import { addAmendments, type ReadRecord, readRecords } from './record-steps.ts'
import { releaseItems } from './release-steps.ts'
import type { PlayTable } from './table.ts'

/** From the key decisions to the record, and what comes beside it afterwards. */
export async function holdToRecord(table: PlayTable): Promise<Pick<Outcome, 'filled' | 'differences'>> {
  const differences: string[] = []
  await decide(table)
  differences.push(...(await compareAll(table, 'decided')))
  await releaseItems(table, (item) => !isOpenedLate(item))
  await planActions(table)
  differences.push(...(await compareAll(table, 'planned')))
  if (table.played.releases.length > 0) {
    await releaseItems(table, isOpenedLate)
    differences.push(...(await compareAll(table, 'released')))
  }
  await reflect(table)
  differences.push(...(await compareAll(table, 'reflected')))
  await shareReflections(table)
  differences.push(...(await compareAll(table, 'shared')))
  await establish(table)
  differences.push(...(await compareAll(table, 'established')))
  const records = await readRecords(table)
  differences.push(...compareRecords(table, 'established', records), ...(await holdBeside(table, records)))
  return { filled: filledInPlan(table.played), differences }
}

/** What is added on the day and decided after it: the record stays, and these stand beside it. */
async function holdBeside(table: PlayTable, records: readonly ReadRecord[]): Promise<string[]> {
  const differences: string[] = []
  if (table.played.amendments.length > 0) {
    await addAmendments(table)
    differences.push(...(await compareAll(table, 'amended')))
    differences.push(...compareRecords(table, 'amended', await sameRecords(table, records, differences)))
  }
  const later = await liveOn(table)
  if (later === null) return differences
  try {
    differences.push(...(await compareAll(later, 'supplemented')))
    differences.push(...compareRecords(later, 'supplemented', await sameRecords(later, records, differences)))
  } finally {
    later.close()
  }
  return differences
}

/** The records as they are read now; adds to the differences where one says something else than before. */
async function sameRecords(
  table: PlayTable,
  before: readonly ReadRecord[],
  differences: string[],
): Promise<ReadRecord[]> {
  const now = await readRecords(table)
  differences.push(...recordsChanged(before, now))
  return now
}
