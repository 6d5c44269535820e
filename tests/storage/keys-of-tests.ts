import { createKeys } from '@rondom/server/privacy/keys.ts'
import type { Keys } from '@rondom/server/privacy/ports.ts'

/** The same keys each time, without a file. */
export function keysOfTests(): Keys {
  return createKeys(new Uint8Array(32).fill(7))
}
