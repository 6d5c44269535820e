import { judgementText, meaningText } from '@rondom/shared/board/judgement.ts'
import type { CommandOf } from '@rondom/shared/domain/commands.ts'
import { documentClient, type RondomServer } from '../kit/index.ts'
import { giveTurns } from '../play/differing-steps.ts'
import { declareReady, forward, memberNamed } from '../play/steps.ts'
import type { PlayTable } from '../play/table.ts'
import { writingTable } from './writing-table.ts'

/** Everyone of the small case who takes position from a seat. */
export const SPEAKERS = ['lt', 'pol', 'sch', 'moeder']

/** Everyone at the table, making the joint judgement, of which everything stands there. */
export async function judgingTable(server: RondomServer): Promise<PlayTable> {
  const table = await writingTable(server)
  await declareReady(table)
  await table.facilitator.must({ type: 'reveal', reason: null })
  await giveTurns(table)
  await forward(table, 'differing')
  await forward(table, 'judging')
  const onTable = await documentClient(server, table.facilitator.person, 'table')
  await onTable.edit((doc) => {
    judgementText(doc, 'judgement').insert(0, 'Kim kan thuis blijven.')
    judgementText(doc, 'dangerStatement').insert(0, 'Kim schrikt.')
    judgementText(doc, 'safetyGoal').insert(0, 'Kim slaapt.')
    meaningText(doc, memberNamed(table, 'kind')).insert(0, 'Kim weet waar zij slaapt.')
  })
  onTable.close()
  return table
}

/** A position that says why. */
export function positionOn(version: number, motivation: string): CommandOf<'takePosition'> {
  return { type: 'takePosition', version, kind: 'supports', motivation, dissent: null }
}

/** From the judgement to who does what: put, everyone in favour, nothing to decide. */
export async function planFrom(table: PlayTable): Promise<void> {
  const { facilitator } = table
  await facilitator.must({ type: 'putToPositions' })
  await table.everyoneUpToDate()
  for (const id of SPEAKERS) await table.clientOf(id).must(positionOn(1, `omdat ${id}`))
  await facilitator.must({ type: 'revealPositions', reason: 'Wie er niet is, volgt later.' })
  await forward(table, 'deciding')
  await forward(table, 'planning')
}
