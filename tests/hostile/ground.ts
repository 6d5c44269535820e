import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { openForReading } from '@rondom/server/storage/sqlite-open.ts'
import { cardText } from '@rondom/shared/board/perspective-edits.ts'
import type { DocumentName } from '@rondom/shared/domain/documents.ts'
import type { NoteId } from '@rondom/shared/domain/ids.ts'
import * as Y from 'yjs'
import {
  type DocumentClient,
  documentClient,
  type Form,
  formFoundIn,
  formsOf,
  PATIENCE,
  type RondomServer,
  type SeatedPerson,
} from '../kit/index.ts'
import type { PlayTable } from '../play/table.ts'
import { addCardTo, perspectiveOf, writingTable } from '../realtime/writing-table.ts'

/** A conference in silent writing in which somebody turns against the others. */
export interface Ground {
  server: RondomServer
  table: PlayTable
  /** The perspective of the police: the victim's, and open to the attacker, who is of the same party. */
  name: DocumentName
  attacker: SeatedPerson
  victim: DocumentClient
  /** The victim's other tab, which only follows. */
  bystander: DocumentClient
  /** Of another party: may read nothing of that perspective. */
  foreigner: DocumentClient
  secret: readonly Form[]
  card: NoteId
  /** The process at the beginning. */
  pid: number
}

/** One way to do harm. `run` rejects where the server does not answer it as it should. */
export interface Attack {
  name: string
  run(ground: Ground): Promise<void>
}

/** Lays the ground on a server of which the clock stands on the day of the case. */
export async function layGround(server: RondomServer): Promise<Ground> {
  const table = await writingTable(server)
  const [victim, attacker, foreigner] = [table.clientOf('pol'), table.clientOf('pol2'), table.clientOf('sch')]
  const name = perspectiveOf(victim)
  const secret = `GEHEIM-${server.pid}-${Math.random().toString(36).slice(2)}`
  const writing = await documentClient(server, victim.person, name)
  return {
    server,
    table,
    name,
    attacker: attacker.person,
    victim: writing,
    bystander: await documentClient(server, victim.person, name),
    foreigner: await documentClient(server, foreigner.person, perspectiveOf(foreigner)),
    secret: formsOf(secret),
    card: await addCardTo(writing, secret),
    pid: server.pid,
  }
}

let word = 0
const isComplaint = (line: string) => /uncaught|unhandled|nobody foresaw|could not be|parts of a|failed/i.test(line)

/**
 * Nobody came to harm: the same process, nothing it did not foresee, the victim types and is told that it is
 * saved, everybody who may reads the same, and who may not received nothing of it.
 * @throws AssertionError that says which of these does not hold.
 */
export async function assertUnharmed({ server, table, ...ground }: Ground): Promise<void> {
  const { victim, bystander, foreigner, card } = ground
  assert.equal(server.pid, ground.pid, 'the server was started anew')
  process.kill(server.pid, 0)
  assert.deepEqual(server.logs().split('\n').filter(isComplaint), [])

  word += 1
  const typed = `woord ${word};`
  await victim.edit((doc) => doc.getText('ratingHigher').insert(0, typed))
  await victim.edit((doc) => cardText(doc, card)?.insert(0, '.'))
  await victim.edit((doc) => cardText(doc, card)?.delete(0, 1))
  const fresh = await documentClient(server, table.clientOf('pol').person, ground.name)
  await agreement([victim, bystander, fresh])
  assert.ok(fresh.doc.getText('ratingHigher').toString().startsWith(typed), 'the victim was not heard')
  fresh.close()
  await victim.edit((doc) => doc.getText('ratingHigher').delete(0, typed.length))

  const received = [...foreigner.frames, Buffer.from(table.clientOf('sch').frames.join('\n'))]
  assert.equal(formFoundIn(Buffer.concat(received), ground.secret), null, 'somebody received what is not theirs')
  assert.ok(formFoundIn(Buffer.concat(bystander.frames), ground.secret), 'looking finds nothing at all')
}

/**
 * Resolves when all of these replicas hold and show the same; what others wrote may still be on its way.
 * @throws Error with what each shows, where they go on differing.
 */
export async function agreement(replicas: readonly { doc: Y.Doc }[]): Promise<void> {
  for (const end = Date.now() + PATIENCE; ; await new Promise((resolve) => setTimeout(resolve, 20))) {
    const hashes = new Set(replicas.map(({ doc }) => textHash(doc)))
    if (hashes.size === 1) return
    const shown = () => replicas.map(({ doc }) => JSON.stringify(contentOf(doc))).join('\n')
    if (Date.now() > end) throw new Error(`replicas differ:\n${shown()}`)
  }
}

/** A hash of all that a replica holds and shows; what still waits for something else counts too. */
export function textHash(doc: Y.Doc): string {
  return createHash('sha256')
    .update(JSON.stringify(contentOf(doc)))
    .digest('hex')
}

function contentOf(doc: Y.Doc): unknown[] {
  const { pendingStructs, pendingDs } = doc.store
  return [
    [...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(([one], [other]) => one - other),
    doc.getArray('cards').toJSON(),
    doc.getMap('rating').toJSON(),
    ...['ratingReason', 'ratingHigher'].map((root) => doc.getText(root).toDelta()),
    [pendingStructs, pendingDs].map((waiting) => waiting === null),
  ]
}

/** How often the audit says that this person was refused again and again. */
export function refusedChangesOf(server: RondomServer, { conferenceId, participantId }: SeatedPerson): number {
  const database = openForReading(join(server.data, 'rondom.sqlite'))
  try {
    const query = `select count(*) from audit
      where action = 'refusedChanges' and conference_id = ? and participant_id = ?`
    return Number(database.prepare(query).pluck().get(conferenceId, participantId))
  } finally {
    database.close()
  }
}

/** Ends every connection. */
export function leaveGround({ table, victim, bystander, foreigner }: Ground): void {
  for (const client of [victim, bystander, foreigner, table]) client.close()
}
