import type { LiveClient } from '../kit/index.ts'
import { compareReader, supportedBy } from './compare.ts'
import { compareRecord } from './compare-record.ts'
import type { Moment } from './moments.ts'
import type { ReadRecord } from './record-steps.ts'
import type { PlayTable } from './table.ts'

const looked = new WeakMap<LiveClient, number>()

/** What anyone at the table sees otherwise than the case and the method say at this moment, one line each. */
export async function compareAll(table: PlayTable, moment: Moment): Promise<string[]> {
  await table.everyoneUpToDate()
  return table.players.flatMap(({ reader, client }) => {
    const { participantId } = client.person
    // What came before was looked through then; with the record everything is once more.
    const from = moment === 'established' ? 0 : (looked.get(client) ?? 0)
    looked.set(client, client.frames.length)
    const received = Buffer.from(client.frames.slice(from).join('\n'))
    const held = { participantId, state: client.state, texts: client.texts, received }
    return compareReader(table.played, reader, moment, held)
  })
}

/** What the record says to anyone otherwise than the case and the method, one line each. */
export function compareRecords(table: PlayTable, moment: Moment, records: readonly ReadRecord[]): string[] {
  return records.flatMap(({ reader, participantId, body }) => {
    const supports = supportedBy(table.played, { participantId, state: table.facilitator.state })
    return compareRecord(table.played, reader, moment, body, supports)
  })
}
