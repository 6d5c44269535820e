import { compareReader } from '../compare.ts'
import { compareRecord } from '../compare-record.ts'
import type { Moment } from '../moments.ts'
import type { ReadRecord } from '../record-steps.ts'
import type { BrowserTable } from './browser-table.ts'
import { pageDifferences } from './on-page.ts'
import type { Received } from './received.ts'
import { everyoneUpToDate } from './steps.ts'

const looked = new WeakMap<Received, number>()

/** What anyone holds or has on their page otherwise than the case and the method say at this moment, one line each. */
export async function compareAll(table: BrowserTable, moment: Moment): Promise<string[]> {
  await everyoneUpToDate(table)
  const lines: string[] = []
  for (const player of table.players) {
    const { frames, folded } = player.received
    // What came before was looked through then; with the record everything is once more.
    const from = moment === 'established' ? 0 : (looked.get(player.received) ?? 0)
    looked.set(player.received, frames.length)
    const held = {
      participantId: player.participantId,
      state: folded.state,
      texts: folded.texts,
      received: Buffer.concat(frames.slice(from)),
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
