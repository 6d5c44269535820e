import * as encoding from 'lib0/encoding'

/** Writes some bytes. */
export type Write = (encoder: encoding.Encoder) => void

/** Numbers of Yjs for what a struct holds. */
export const CONTENT = { gc: 0, binary: 3, string: 4, embed: 5, format: 6, type: 7, document: 9, skip: 10 } as const

export function bytesOf(write: Write): Uint8Array {
  const encoder = encoding.createEncoder()
  write(encoder)
  return encoding.toUint8Array(encoder)
}

/** An update of one client's structs from this clock on, which says that there are `count` of them. */
export function structsOf(client: number, clock: number, count: number, structs: Write): Uint8Array {
  return bytesOf((encoder) => {
    for (const number of [1, count, client, clock]) encoding.writeVarUint(encoder, number)
    structs(encoder)
    encoding.writeVarUint(encoder, 0)
  })
}

/** An update that deletes so much of a client, and brings nothing. */
export function deletionOf({ client, clock }: { client: number; clock: number }, length = 1): Uint8Array {
  return bytesOf((encoder) => {
    for (const number of [0, 1, client, 1, clock, length]) encoding.writeVarUint(encoder, number)
  })
}

/** Something that was collected, or is left out: so long, and nothing in it. */
export function emptyStruct(kind: 'gc' | 'skip', length: number): Write {
  return (encoder) => {
    encoding.writeUint8(encoder, CONTENT[kind])
    encoding.writeVarUint(encoder, length)
  }
}

/** The first thing in a root of the document. */
export function inRoot(root: string, kind: keyof typeof CONTENT, content: Write): Write {
  return (encoder) => {
    encoding.writeUint8(encoder, CONTENT[kind])
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarString(encoder, root)
    content(encoder)
  }
}

/** A text right after a character of a client. */
export function textAfter(origin: { client: number; clock: number }, text: string): Write {
  return (encoder) => {
    encoding.writeUint8(encoder, CONTENT.string | 0x80)
    encoding.writeVarUint(encoder, origin.client)
    encoding.writeVarUint(encoder, origin.clock)
    encoding.writeVarString(encoder, text)
  }
}

/** A message of the sync protocol: 0 asks, 1 answers, 2 brings a change. */
export function syncFrame(step: 0 | 1 | 2, content: Uint8Array): Uint8Array {
  return bytesOf((encoder) => {
    encoding.writeVarUint(encoder, 0)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, content)
  })
}
