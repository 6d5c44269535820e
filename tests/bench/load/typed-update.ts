import * as encoding from 'lib0/encoding'

/** Content that is a string, in Yjs's V1 encoding; and the flag of a struct that names what stands left of it. */
const STRING_CONTENT = 4
const HAS_ORIGIN = 0x80

/**
 * The Yjs update (V1) of typing one character after one's own last one, or at the start of a root's text. As an
 * editor makes it, without the cost of a replica: what is measured is the server.
 */
export function typedUpdate(client: number, clock: number, root: string, character: string): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, 1)
  encoding.writeVarUint(encoder, 1)
  encoding.writeVarUint(encoder, client)
  encoding.writeVarUint(encoder, clock)
  if (clock === 0) {
    encoding.writeUint8(encoder, STRING_CONTENT)
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarString(encoder, root)
  } else {
    encoding.writeUint8(encoder, STRING_CONTENT | HAS_ORIGIN)
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, clock - 1)
  }
  encoding.writeVarString(encoder, character)
  encoding.writeVarUint(encoder, 0)
  return encoding.toUint8Array(encoder)
}

/** Nothing, as an update: the answer of who has nothing to bring. */
export const EMPTY_UPDATE: Uint8Array = Uint8Array.of(0, 0)
