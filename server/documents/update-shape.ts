import type { DocumentKind } from '@rondom/shared/domain/documents.ts'
import * as Y from 'yjs'
import type { Struct } from './update-decoding.ts'

/**
 * How many shared types stand around the innermost content, the root included: a perspective has cards, the
 * table has uncertainties, and each of those has its text. Deeper nesting is nobody's text, and Yjs deletes and
 * collects it by calling itself.
 */
const DEEPEST: Record<DocumentKind, number> = { frame: 1, own: 1, table: 3, perspective: 3 }

/** The types that stand within others, and no kin of theirs. */
const NESTED: readonly unknown[] = [Y.Map, Y.Text]

/** How deep content stands, by what names it. Ranges of one client come in rising order. */
export class Depths {
  readonly #ranges = new Map<number, { end: number; depth: number }[]>()

  /** The content of a client from where its last range ended up to `end`. */
  add(client: number, end: number, depth: number): void {
    const ranges = this.#ranges.get(client) ?? []
    this.#ranges.set(client, ranges)
    if (end > (ranges.at(-1)?.end ?? 0)) ranges.push({ end, depth })
  }

  clear(): void {
    this.#ranges.clear()
  }

  /** Undefined where nothing is known of it. */
  of({ client, clock }: Y.ID): number | undefined {
    const ranges = this.#ranges.get(client) ?? []
    let [low, high] = [0, ranges.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (ranges[middle]!.end > clock) high = middle
      else low = middle + 1
    }
    return ranges[low]?.depth
  }
}

/**
 * How deep each struct of an update stands, or null where it does not fit the kind of document (R7): other
 * content than text, plain values and the types of its shape, or nested too deep. `known` tells the depth of what
 * is here already, and null of what is not. The structs must be placed (see update-decoding); of one that is partly
 * here the beginning may stand in itself, so what is here is never looked for in the update.
 */
export function depthsIn(
  structs: readonly Struct[],
  kind: DocumentKind,
  known: (id: Y.ID) => number | null,
): number[] | null {
  const own = structsByClient(structs)
  const found = new Map<Struct, number>()
  const depths: number[] = []
  for (const struct of structs) {
    if (struct instanceof Y.Item && !isPlain(struct.content)) return null
    // Up to whatever is known already, and back down again: a chain can be as long as the update.
    const path: Y.Item[] = []
    let at: Struct | number = struct
    while (typeof at !== 'number') {
      const before = found.get(at)
      if (before !== undefined) at = before
      else if (!(at instanceof Y.Item)) at = 0
      else {
        path.push(at)
        const id = placedBy(at)
        at = id === null ? 0 : (known(id) ?? own(id) ?? 0)
      }
    }
    let depth = at
    for (const item of path.reverse()) {
      if (item.parent !== null) depth += 1
      if (depth > DEEPEST[kind]) return null
      found.set(item, depth)
    }
    depths.push(depth)
  }
  return depths
}

/** How deep something in a document stands; 0 for what is collected. */
export function depthInDocument(doc: Y.Doc, id: Y.ID): number {
  const item: unknown = Y.getItem(doc.store, id)
  let depth = 0
  for (let at: unknown = item; at instanceof Y.Item && depth <= 8; depth += 1) {
    at = at.parent instanceof Y.AbstractType ? at.parent._item : null
  }
  return depth
}

/** What tells where an item stands: its parent, or else the neighbour whose parent it shares; null in a root. */
function placedBy({ parent, origin, rightOrigin }: Y.Item): Y.ID | null {
  if (parent instanceof Y.ID) return parent
  return parent === null ? (origin ?? rightOrigin) : null
}

function isPlain(content: Y.Item['content']): boolean {
  if (content instanceof Y.ContentType) return NESTED.includes(content.type.constructor)
  if (content instanceof Y.ContentAny) return content.arr.every((value) => Object(value) !== value)
  return content instanceof Y.ContentString || content instanceof Y.ContentDeleted
}

/**
 * Characters that a struct brings: of its text, of the plain strings in it, and of the key it stands under. What
 * is deleted counts by its length, until compaction.
 */
export function charactersOf(struct: Struct): number {
  if (!(struct instanceof Y.Item)) return struct.length
  const { content, length, parentSub } = struct
  const key = parentSub?.length ?? 0
  if (!(content instanceof Y.ContentAny)) return key + length
  return content.arr.reduce((sum: number, value) => sum + (typeof value === 'string' ? value.length : 1), key)
}

/** Finds the struct of the update that an id stands in. */
function structsByClient(structs: readonly Struct[]): (id: Y.ID) => Struct | undefined {
  let byClient: Map<number, Struct[]> | undefined
  return ({ client, clock }) => {
    // Nearly always what an update stands on is here already, and nobody asks.
    byClient ??= Map.groupBy(structs, ({ id }) => id.client)
    const own = byClient.get(client) ?? []
    let [low, high] = [0, own.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const { id, length } = own[middle]!
      if (id.clock + length > clock) high = middle
      else low = middle + 1
    }
    const struct = own[low]
    return struct !== undefined && struct.id.clock <= clock ? struct : undefined
  }
}
