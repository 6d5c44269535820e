import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'

/** An update as it can be looked at without applying it. */
export type DecodedUpdate = ReturnType<typeof Y.decodeUpdate>
export type Struct = DecodedUpdate['structs'][number]

/** Yjs's decoder of V1 updates, which tells afterwards whether it read to the end. */
class WholeDecoder extends Y.UpdateDecoderV1 {
  static latest: decoding.Decoder | null = null

  constructor(decoder: decoding.Decoder) {
    super(decoder)
    WholeDecoder.latest = decoder
  }
}

/**
 * Reads a V1 update; nothing of a client is ever read as V2. Null unless the bytes are one update and no more, with
 * each client's structs in one block (of two blocks Yjs would apply the second and lose the first), no deletion of
 * nothing, which Yjs can neither apply nor keep, and each piece named as deleted once and in order, as Yjs writes them:
 * naming the same pieces a thousand times would cost as much each time.
 */
export function decodeUpdate(bytes: Uint8Array): DecodedUpdate | null {
  const decoded = tryDecode(bytes)
  if (decoded === null || hasMore()) return null
  for (const ranges of decoded.ds.clients.values()) if (!areInOrder(ranges)) return null
  return decoding.readVarUint(decoding.createDecoder(bytes)) === clientCount(decoded.structs) ? decoded : null
}

/**
 * Reads an update as `decodeUpdate`, and leaves out what is here already, of structs that are here in part as well.
 * Who wrote it may say another thing of that than stands here, and Yjs would act on it before it finds that it has it:
 * make the root that is named, split what is named as a neighbour, or believe that it stands elsewhere or was not
 * collected.
 */
export function readNew(
  bytes: Uint8Array,
  clockOf: (client: number) => number,
): { bytes: Uint8Array; decoded: DecodedUpdate } | null {
  const decoded = decodeUpdate(bytes)
  if (decoded === null) return null
  const isHere = ({ id }: Struct) => id.clock < clockOf(id.client)
  // What is left out of a client's structs would be lost from sight here; it is refused further on.
  const leavesOut = decoded.structs.some((struct) => struct instanceof Y.Skip)
  if (leavesOut || !decoded.structs.some(isHere)) return { bytes, decoded }
  const clocks = new Map(decoded.structs.map(({ id }) => [id.client, clockOf(id.client)]))
  const news = Y.diffUpdate(bytes, Y.encodeStateVector(clocks))
  const again = decodeUpdate(news)
  return again && { bytes: news, decoded: again }
}

function areInOrder(ranges: readonly { clock: number; len: number }[]): boolean {
  let end = 0
  return ranges.every(({ clock, len }) => {
    const isAfter = clock >= end
    end = clock + len
    return isAfter && len > 0
  })
}

function tryDecode(bytes: Uint8Array): DecodedUpdate | null {
  try {
    // What `Y.decodeUpdate` does, with a decoder that can be asked where it ended.
    return Y.decodeUpdateV2(bytes, WholeDecoder)
  } catch {
    return null
  }
}

function hasMore(): boolean {
  return WholeDecoder.latest !== null && decoding.hasContent(WholeDecoder.latest)
}

function clientCount(structs: readonly Struct[]): number {
  return structs.length === 1 ? 1 : new Set(structs.map(({ id }) => id.client)).size
}

/** `circular`: parts of the update wait for each other, so that Yjs could never apply them. */
export type Placing = 'placed' | 'early' | 'circular'

/**
 * Whether all of an update can be applied at once: R4 no gap in a client's clock, R5 what a struct stands beside
 * or in is there before it, R8 what it deletes is there. `clockOf` tells how much of a client is here.
 * Follows what waits for what, as Yjs does when it applies.
 */
export function placingOf({ structs, ds }: DecodedUpdate, clockOf: (client: number) => number): Placing {
  // Nearly every change: one piece that stands beside what is here.
  if (structs.length === 1 && ds.clients.size === 0 && missingOf(structs[0]!, clockOf) === null) return 'placed'
  const rest = new Map([...Map.groupBy(structs, ({ id }) => id.client)].map(([client, own]) => [client, own.values()]))
  const heads = new Map([...rest].map(([client, own]) => [client, own.next().value]))
  const placed = new Map<number, number>()
  const clockNow = (client: number) => placed.get(client) ?? clockOf(client)

  function step(client: number, head: Struct): Y.ID | null {
    const missing = missingOf(head, clockNow)
    if (missing !== null) return missing
    placed.set(client, Math.max(clockNow(client), head.id.clock + head.length))
    heads.set(client, rest.get(client)?.next().value)
    return null
  }

  for (const client of rest.keys()) {
    const path: Waiting[] = [{ client, until: Number.POSITIVE_INFINITY }]
    const onPath = new Set([client])
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      const head = heads.get(at.client)
      const isDone = clockNow(at.client) > at.until
      if (isDone || head === undefined) {
        if (!isDone && path.length > 1) return 'early'
        onPath.delete(at.client)
        path.pop()
        continue
      }
      const missing = step(at.client, head)
      if (missing === null) continue
      if (!heads.has(missing.client) || (missing.client === at.client && missing.clock < head.id.clock)) return 'early'
      if (onPath.has(missing.client)) return 'circular'
      onPath.add(missing.client)
      path.push({ client: missing.client, until: missing.clock })
    }
  }
  const isHere = (client: number, ranges: readonly { clock: number; len: number }[]) =>
    ranges.every(({ clock, len }) => clock + len <= clockNow(client))
  return [...ds.clients].every(([client, ranges]) => isHere(client, ranges)) ? 'placed' : 'early'
}

/** A client whose structs are being placed until this clock of it is there. */
interface Waiting {
  client: number
  until: number
}

/** The first thing that a struct refers to and that is not there yet; the end of its gap where there is one. */
function missingOf(struct: Struct, clockNow: (client: number) => number): Y.ID | null {
  const { client, clock } = struct.id
  if (clock > clockNow(client)) return Y.createID(client, clock - 1)
  if (!(struct instanceof Y.Item)) return null
  const { origin, rightOrigin, parent } = struct
  for (const id of [origin, rightOrigin, parent as unknown]) {
    if (id instanceof Y.ID && id.clock >= clockNow(id.client)) return id
  }
  return null
}
