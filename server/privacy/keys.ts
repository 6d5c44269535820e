import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomFillSync,
} from 'node:crypto'
import type { Keys, Place } from './ports.ts'

/** The first byte of sealed bytes: AES-256-GCM under a key derived from the master key. */
const DERIVED = 1
const NONCE_BYTES = 12
const TAG_BYTES = 16
const CLEAR_FROM = 1 + NONCE_BYTES
const KEYS_KEPT = 2000
const OPTIONS = { authTagLength: TAG_BYTES }

/**
 * Seals by AES-256-GCM: format, nonce, content, tag. The place is authenticated with it. Each conference and each
 * document in it has a key of its own, derived from the master key (32 bytes) by HKDF-SHA256. Random keys that the
 * master key wraps, and that can be destroyed one by one, are to take the place of this derivation: another first
 * byte tells them apart, and whoever seals and opens stays as they are.
 */
export function createKeys(master: Uint8Array): Keys {
  const derived = new Map<string, KeyObject>()
  const nextNonce = createNonces()

  function keyOf({ conferenceId, part }: Place): KeyObject {
    // No id and no name of a part holds a space.
    const kept = `${conferenceId} ${part}`
    const known = derived.get(kept)
    if (known !== undefined) return known
    const name = JSON.stringify(['rondom', DERIVED, conferenceId, part])
    const key = createSecretKey(Buffer.from(hkdfSync('sha256', master, '', name, 32)))
    if (derived.size >= KEYS_KEPT) derived.clear()
    derived.set(kept, key)
    return key
  }

  return {
    seal(place, clear) {
      // A buffer of its own: it is handed to another thread, which would take a shared one along whole.
      const sealed = new Uint8Array(CLEAR_FROM + clear.byteLength + TAG_BYTES)
      sealed[0] = DERIVED
      const nonce = sealed.subarray(1, CLEAR_FROM)
      nextNonce(nonce)
      const cipher = createCipheriv('aes-256-gcm', keyOf(place), nonce, OPTIONS)
      cipher.setAAD(nameOf(place))
      sealed.set(cipher.update(clear), CLEAR_FROM)
      cipher.final()
      sealed.set(cipher.getAuthTag(), CLEAR_FROM + clear.byteLength)
      return sealed
    },

    open(place, sealed) {
      if (sealed[0] !== DERIVED || sealed.byteLength < CLEAR_FROM + TAG_BYTES)
        throw new Error('these are no sealed bytes')
      const end = sealed.byteLength - TAG_BYTES
      const cipher = createDecipheriv('aes-256-gcm', keyOf(place), sealed.subarray(1, CLEAR_FROM), OPTIONS)
      cipher.setAAD(nameOf(place))
      cipher.setAuthTag(sealed.subarray(end))
      const clear = cipher.update(sealed.subarray(CLEAR_FROM, end))
      cipher.final()
      return new Uint8Array(clear.buffer, clear.byteOffset, clear.byteLength)
    },
  }
}

/** The place as bytes; no two places have the same. */
function nameOf({ conferenceId, part, sequence, kind }: Place): Buffer {
  return Buffer.from(JSON.stringify([DERIVED, conferenceId, part, sequence, kind]))
}

/** Fills in random nonces; drawing many at once costs hardly more than drawing one. */
function createNonces(): (nonce: Uint8Array) => void {
  const drawn = Buffer.alloc(256 * NONCE_BYTES)
  let at = drawn.byteLength
  return (nonce) => {
    if (at === drawn.byteLength) {
      randomFillSync(drawn)
      at = 0
    }
    nonce.set(drawn.subarray(at, at + NONCE_BYTES))
    at += NONCE_BYTES
  }
}
