/** Bytes of the length in front of each update, a whole number with the lowest byte first. */
const LENGTH_BYTES = 4

/** Updates of one document that are written together, in one row: each with its length in front. */
export function packUpdates(updates: readonly Uint8Array[]): Uint8Array {
  const size = updates.reduce((sum, { byteLength }) => sum + LENGTH_BYTES + byteLength, 0)
  const packed = new Uint8Array(size)
  const view = new DataView(packed.buffer)
  let at = 0
  for (const update of updates) {
    view.setUint32(at, update.byteLength, true)
    packed.set(update, at + LENGTH_BYTES)
    at += LENGTH_BYTES + update.byteLength
  }
  return packed
}

/**
 * The updates of a row, each a view of it.
 * @throws an Error where a length leads past the end.
 */
export function unpackUpdates(packed: Uint8Array): Uint8Array[] {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  const updates: Uint8Array[] = []
  for (let at = 0; at < packed.byteLength; ) {
    const from = at + LENGTH_BYTES
    const end = from <= packed.byteLength ? from + view.getUint32(at, true) : Number.POSITIVE_INFINITY
    if (end > packed.byteLength) throw new Error('a length leads past the end')
    updates.push(packed.subarray(from, end))
    at = end
  }
  return updates
}
