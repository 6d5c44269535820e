import { compareReader } from '../compare.ts'
import { compareRecord } from '../compare-record.ts'
import type { Moment } from '../moments.ts'
import type { ReadRecord } from '../record-steps.ts'
import type { BrowserTable } from './browser-table.ts'
import { pageDifferences } from './on-page.ts'
import { everyoneUpToDate } from './steps.ts'

/** What anyone holds or has on their page otherwise than the case and the method say at this moment, one line each. */
export async function compareAll(table: BrowserTable, moment: Moment): Promise<string[]> {
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

/** What the record says to anyone otherwise than the case and the method, one line each. */
export function compareRecords({ played }: BrowserTable, moment: Moment, records: readonly ReadRecord[]): string[] {
  return records.flatMap(({ reader, body }) => compareRecord(played, reader, moment, body, null))
}
