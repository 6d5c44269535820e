import { DOCUMENT_MESSAGE } from '@rondom/shared/wire/document-messages.ts'
import * as decoding from 'lib0/decoding'
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
