import { DOCUMENT_MESSAGE } from '@rondom/shared/wire/document-messages.ts'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { messageYjsSyncStep2, messageYjsUpdate } from 'y-protocols/sync'

/** Frames that carry content, and all others. Only the first two are counted and acknowledged. */
export type FrameKind = 'step2' | 'update' | 'other'

/** What the provider is about to send. */
export function frameKind(data: unknown): FrameKind {
  if (!(data instanceof Uint8Array)) return 'other'
  const decoder = decoding.createDecoder(data)
  if (decoding.readVarUint(decoder) !== DOCUMENT_MESSAGE.sync) return 'other'
  const sync = decoding.readVarUint(decoder)
  if (sync === messageYjsSyncStep2) return 'step2'
  return sync === messageYjsUpdate ? 'update' : 'other'
}

/** A message beside those of y-websocket, with its value where it has one. */
export function ownFrame(kind: 'compare' | 'alive' | 'diverged', value?: number): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, DOCUMENT_MESSAGE[kind])
  if (value !== undefined) encoding.writeVarUint(encoder, value)
  return encoding.toUint8Array(encoder)
}
