import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { EMPTY_UPDATE } from './typed-update.ts'

/** What a frame of a server means to a client that types. */
export type Received = { kind: 'asked' } | { kind: 'state' | 'update'; update: Uint8Array } | null

/** How messages of y-protocols travel on a socket of one server. */
export interface Framing {
  /** What a client with this state vector says first. `document` is the name in the frames, where they have one. */
  hello(document: string, stateVector: Uint8Array): Uint8Array[]
  /** The answer to the question what the client has: nothing that the server lacks. */
  nothing(document: string): Uint8Array
  update(document: string, update: Uint8Array): Uint8Array
  read(frame: Uint8Array): Received
}

const SYNC = 0
const AUTH = 2
const SYNC_REPLY = 4
const STEP_1 = 0
const STEP_2 = 1
const UPDATE = 2

/** The protocol of y-websocket. */
export const plainFraming: Framing = framing(() => undefined)

const named = framing((encoder, document) => encoding.writeVarString(encoder, document))

/** Hocuspocus puts the document's name before each message, and lets a client in first. */
export const namedFraming: Framing = {
  ...named,
  hello: (document, stateVector) => [
    encode((encoder) => {
      encoding.writeVarString(encoder, document)
      encoding.writeVarUint(encoder, AUTH)
      encoding.writeVarUint(encoder, 0)
      encoding.writeVarString(encoder, 'token')
    }),
    ...named.hello(document, stateVector),
  ],
  read(frame) {
    const decoder = decoding.createDecoder(frame)
    decoding.readVarString(decoder)
    return readMessage(decoder)
  },
}

function framing(start: (encoder: encoding.Encoder, document: string) => void): Framing {
  const sync = (document: string, step: number, content: Uint8Array) =>
    encode((encoder) => {
      start(encoder, document)
      writeSync(encoder, step, content)
    })
  return {
    hello: (document, stateVector) => [sync(document, STEP_1, stateVector)],
    nothing: (document) => sync(document, STEP_2, EMPTY_UPDATE),
    update: (document, update) => sync(document, UPDATE, update),
    read: (frame) => readMessage(decoding.createDecoder(frame)),
  }
}

function writeSync(encoder: encoding.Encoder, step: number, content: Uint8Array): void {
  encoding.writeVarUint(encoder, SYNC)
  encoding.writeVarUint(encoder, step)
  encoding.writeVarUint8Array(encoder, content)
}

function readMessage(decoder: decoding.Decoder): Received {
  const kind = decoding.readVarUint(decoder)
  if (kind !== SYNC && kind !== SYNC_REPLY) return null
  const step = decoding.readVarUint(decoder)
  if (step === STEP_1) return { kind: 'asked' }
  return { kind: step === STEP_2 ? 'state' : 'update', update: decoding.readVarUint8Array(decoder) }
}

function encode(write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder()
  write(encoder)
  return encoding.toUint8Array(encoder)
}
