import { newId } from '@rondom/shared/domain/ids.ts'
import { request } from '../kit/index.ts'
import type { CaseReader } from './case-shape.ts'
import { giveFor } from './give.ts'
import { memberNamed } from './steps.ts'
import type { PlayTable } from './table.ts'

/** The record as it was answered to somebody, as it was sent. */
export interface ReadRecord {
  reader: CaseReader
  participantId: string
  body: string
}

/** Everyone reads the record over HTTP. @throws Error where it is refused to somebody at the table. */
export async function readRecords({ server, players }: PlayTable): Promise<ReadRecord[]> {
  return Promise.all(
    players.map(async ({ reader, client: { person } }) => {
      const path = `/api/conferences/${person.conferenceId}/record`
      const { status, text } = await request(server, path, { cookie: person.cookie })
      if (status !== 200) throw new Error(`${reader.name} kreeg het verslag niet: ${status} ${text}`)
      return { reader, participantId: person.participantId, body: text }
    }),
  )
}

/** Adds to the established record what the case says that was added. */
export async function addAmendments(table: PlayTable): Promise<void> {
  for (const { byId, kind, memberId, text } of table.played.amendments) {
    const amendment = { id: newId('amendment'), kind, memberId: memberId ? memberNamed(table, memberId) : null, text }
    await giveFor(table, byId, { type: 'addAmendment', amendment })
  }
}
