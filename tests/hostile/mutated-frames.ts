import assert from 'node:assert/strict'
import { readDocumentMessage } from '@rondom/server/realtime/document-frames.ts'
import { addCard, cardText } from '@rondom/shared/board/perspective-edits.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import { CLOSE } from '@rondom/shared/wire/close-codes.ts'
import { DOCUMENT_MESSAGE } from '@rondom/shared/wire/document-messages.ts'
import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import type { Random } from '../crash/seed.ts'
import { documentClient, documentPath, rawSocket } from '../kit/index.ts'
import { syncFrame } from './forged-updates.ts'
import type { Ground } from './ground.ts'
import { mutated } from './mutations.ts'

const FRAMES_EACH = 6
const SOCKETS = 72
const SOCKETS_AT_ONCE = 24
/** Yjs clients of the attacker: known to the server, so that damage gets further than who wrote it. */
const OWN_CLIENTS = 12

/** A flood of damaged frames, which goes on with the same clients from one call to the next. */
export interface MutatedFlood {
  /** Sends until the server has looked at so many frames more; answers how many that were. */
  send(frames: number): Promise<number>
}

/** Frames are damaged honest changes to the victim's document; the whole follows from `random`. */
export async function mutatedFlood(ground: Ground, random: Random): Promise<MutatedFlood> {
  const { server, attacker, name, victim } = ground
  const own = Array.from({ length: OWN_CLIENTS }, () => Math.floor(random() * 2 ** 32))
  const binding = await documentClient(server, attacker, name)
  for (const client of own) {
    const doc = copyOf(victim.doc, client)
    const before = Y.encodeStateVector(doc)
    doc.getText('ratingReason').insert(0, 'x')
    await binding.sendUpdate(Y.encodeStateAsUpdate(doc, before))
  }
  binding.close()

  /** Rows of damaged frames, a row for each socket. */
  function rowsOfFrames(): Uint8Array[][] {
    const client = own[Math.floor(random() * own.length)]!
    const others = honestChanges(copyOf(victim.doc, client), random)
    const source = { random, others, client, clients: [...own, victim.doc.clientID, Math.floor(random() * 2 ** 32)] }
    const frame = () => {
      const honest = others[Math.floor(random() * others.length)]!
      const step = random() < 0.5 ? 1 : 2
      return random() < 0.1 ? mutated(syncFrame(step, honest), source) : syncFrame(step, mutated(honest, source))
    }
    return Array.from({ length: SOCKETS }, () => Array.from({ length: FRAMES_EACH }, frame))
  }

  /** The victim takes away what damage left, so that the document stays as small as people's are. */
  async function tidy(): Promise<void> {
    await victim.edit((doc) => {
      const cards = doc.getArray('cards')
      cards.delete(1, Math.max(0, cards.length - 1))
      for (const root of ['ratingReason', 'ratingHigher']) doc.getText(root).delete(0, doc.getText(root).length)
    })
  }

  async function attack(row: readonly Uint8Array[]): Promise<number> {
    const socket = await rawSocket(server, documentPath(attacker.conferenceId, name), { cookie: attacker.cookie })
    assert.equal(socket.status, 101)
    const read = row.map((frame) => readDocumentMessage(frame).kind)
    const unreadable = read.indexOf('malformed')
    const content = (unreadable < 0 ? read : read.slice(0, unreadable)).filter((kind) => kind === 'content').length
    for (const frame of row) socket.send(frame)
    // Says that nothing more comes, so that all that came before has its answer.
    socket.send(syncFrame(1, Uint8Array.of(0, 0)))
    await socket.waitFor(() => socket.closed || lastAnswered(socket.frames) > content, 'the answers')
    if (socket.closed) assert.equal(socket.closed.code, CLOSE.abuse)
    socket.close()
    return lastAnswered(socket.frames) + (unreadable < 0 || !socket.closed ? 0 : 1)
  }

  return {
    async send(count) {
      let looked = 0
      while (looked < count) {
        const rows = rowsOfFrames()
        const next = async () => {
          for (let row = rows.pop(); row !== undefined; row = rows.pop()) {
            const seen = await attack(row)
            looked += seen
          }
        }
        await Promise.all(Array.from({ length: SOCKETS_AT_ONCE }, next))
        await tidy()
      }
      return looked
    },
  }
}

function copyOf(doc: Y.Doc, client: number): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  copy.clientID = client
  return copy
}

/** What somebody does in a few moments, change by change, and all of it at once. */
function honestChanges(doc: Y.Doc, random: Random): Uint8Array[] {
  const changes: Uint8Array[] = []
  const before = Y.encodeStateVector(doc)
  const undo = new Y.UndoManager([doc.getText('ratingReason')])
  doc.on('update', (update: Uint8Array) => changes.push(update))
  const reason = doc.getText('ratingReason')
  const place = () => Math.floor(random() * (reason.length + 1))
  reason.insert(place(), 'van Ria')
  reason.insert(place(), '👩‍👧 é🙂')
  reason.delete(Math.floor(random() * (reason.length - 3)), 3)
  undo.undo()
  const card = newId('note')
  addCard(doc, card, 'worry')
  cardText(doc, card)?.insert(0, 'een zorg')
  doc.transact(() => {
    reason.delete(0, Math.min(20, reason.length))
    reason.insert(0, 'anders ')
  })
  doc.getMap('rating').set('score', Math.floor(random() * 11))
  return [...changes, Y.encodeStateAsUpdate(doc, before)]
}

/** The highest number of a content frame that was answered: saved with all before it, or refused. */
function lastAnswered(frames: readonly Buffer[]): number {
  let last = 0
  for (const frame of frames) {
    const decoder = decoding.createDecoder(new Uint8Array(frame))
    const kind = decoding.readVarUint(decoder)
    const isAnswer = kind === DOCUMENT_MESSAGE.refused || kind === DOCUMENT_MESSAGE.saved
    if (isAnswer) last = Math.max(last, decoding.readVarUint(decoder))
  }
  return last
}
