import { type Fingerprint, HASH_EDITION } from '@rondom/shared/board/content-hash.ts'
import type { Refusal } from '@rondom/shared/domain/refusals.ts'
import { DIVERGENCES, type Divergence, DOCUMENT_MESSAGE } from '@rondom/shared/wire/document-messages.ts'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as sync from 'y-protocols/sync'
import { binaryMessage } from './binary-message.ts'

/** A message on a document socket, as far as the server reads it. Byte fields are views of what was received. */
export type DocumentMessage =
  | { kind: 'question'; stateVector: Uint8Array }
  | { kind: 'content'; update: Uint8Array; catchesUp: boolean }
  | OwnMessage
  /** Awareness: presence is made by the server, so what a client says about it is not read. */
  | { kind: 'ignored' }
  | { kind: 'malformed' }

/** What only Rondom's own client says. */
export type OwnMessage = { kind: 'compare' } | { kind: 'alive' } | { kind: 'diverged'; how: Divergence }

const QUERY_AWARENESS = 3
const MALFORMED: DocumentMessage = { kind: 'malformed' }

/** Reads one message of the y-websocket protocol. Never throws. */
export function readDocumentMessage(bytes: Uint8Array): DocumentMessage {
  try {
    const decoder = decoding.createDecoder(bytes)
    const kind = decoding.readVarUint(decoder)
    if (kind === DOCUMENT_MESSAGE.awareness || kind === QUERY_AWARENESS) return { kind: 'ignored' }
    return kind === DOCUMENT_MESSAGE.sync ? readSync(decoder) : readOwn(kind, decoder)
  } catch {
    return MALFORMED
  }
}

function readSync(decoder: decoding.Decoder): DocumentMessage {
  const step = decoding.readVarUint(decoder)
  const content = decoding.readVarUint8Array(decoder)
  if (decoding.hasContent(decoder)) return MALFORMED
  if (step === sync.messageYjsSyncStep1) return { kind: 'question', stateVector: content }
  if (step === sync.messageYjsSyncStep2) return { kind: 'content', update: content, catchesUp: true }
  return step === sync.messageYjsUpdate ? { kind: 'content', update: content, catchesUp: false } : MALFORMED
}

function readOwn(kind: number, decoder: decoding.Decoder): DocumentMessage {
  const how = kind === DOCUMENT_MESSAGE.diverged ? DIVERGENCES[decoding.readVarUint(decoder)] : undefined
  if (decoding.hasContent(decoder)) return MALFORMED
  if (how !== undefined) return { kind: 'diverged', how }
  if (kind === DOCUMENT_MESSAGE.compare) return { kind: 'compare' }
  return kind === DOCUMENT_MESSAGE.alive ? { kind: 'alive' } : MALFORMED
}

/*
 * What the server says. Each frame is a whole WebSocket message, made once for all who receive the same: what a
 * server spends on shared text it spends on writing.
 */

const questions = new WeakMap<Uint8Array, Buffer>()
const answers = new WeakMap<Uint8Array, Buffer>()
let latest: { update: Uint8Array; frame: Buffer } | null = null

/** Sync step 1: asks what the other lacks of what we have. */
export function questionFrame(stateVector: Uint8Array): Buffer {
  return madeOnce(questions, sync.messageYjsSyncStep1, stateVector)
}

/** Sync step 2: what the other lacks. */
export function answerFrame(difference: Uint8Array): Buffer {
  return madeOnce(answers, sync.messageYjsSyncStep2, difference)
}

/** A change of somebody else; it goes to all its readers in a row. */
export function updateFrame(update: Uint8Array): Buffer {
  if (latest?.update !== update) latest = { update, frame: syncFrame(sync.messageYjsUpdate, update) }
  return latest.frame
}

/** All that one reader missed, as a change; not kept, since it can be as large as the document. */
export function missedFrame(difference: Uint8Array): Buffer {
  return syncFrame(sync.messageYjsUpdate, difference)
}

/** An awareness message about nobody: the stock client drops a connection on which nothing arrives for 30 s. */
export const HEARTBEAT_FRAME: Buffer = frame((encoder) => {
  encoding.writeVarUint(encoder, DOCUMENT_MESSAGE.awareness)
  encoding.writeVarUint8Array(encoder, Uint8Array.of(0))
})

/** How many content frames of this socket are on disk. */
export function savedFrame(count: number): Buffer {
  return frame((encoder) => {
    encoding.writeVarUint(encoder, DOCUMENT_MESSAGE.saved)
    encoding.writeVarUint(encoder, count)
  })
}

/** Which content frame of this socket was refused, and why. */
export function refusedFrame(number: number, refusal: Refusal): Buffer {
  return frame((encoder) => {
    encoding.writeVarUint(encoder, DOCUMENT_MESSAGE.refused)
    encoding.writeVarUint(encoder, number)
    encoding.writeVarString(encoder, JSON.stringify(refusal))
  })
}

/** Which version the document is and what is written in it, at this place in the stream. */
export function fingerprintFrame({ version, content }: Fingerprint): Buffer {
  return frame((encoder) => {
    encoding.writeVarUint(encoder, DOCUMENT_MESSAGE.fingerprint)
    encoding.writeVarUint(encoder, HASH_EDITION)
    encoding.writeVarUint8Array(encoder, version)
    encoding.writeVarUint8Array(encoder, content)
  })
}

/** The answer to who asks whether anybody is there. */
export const ALIVE_FRAME: Buffer = frame((encoder) => {
  encoding.writeVarUint(encoder, DOCUMENT_MESSAGE.alive)
})

/** Whoever joins or comes back at one version of a document is told the same. */
function madeOnce(made: WeakMap<Uint8Array, Buffer>, step: number, content: Uint8Array): Buffer {
  const known = made.get(content)
  if (known !== undefined) return known
  const fresh = syncFrame(step, content)
  made.set(content, fresh)
  return fresh
}

function syncFrame(step: number, content: Uint8Array): Buffer {
  const head = encoded((encoder) => {
    encoding.writeVarUint(encoder, DOCUMENT_MESSAGE.sync)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint(encoder, content.byteLength)
  })
  return binaryMessage(head, content)
}

function frame(write: (encoder: encoding.Encoder) => void): Buffer {
  return binaryMessage(encoded(write))
}

function encoded(write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder()
  write(encoder)
  return encoding.toUint8Array(encoder)
}
