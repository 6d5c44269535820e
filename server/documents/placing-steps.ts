import * as Y from 'yjs'
import { firstIn, itemAt, keyOf, typeIn } from './places.ts'
import type { Struct } from './update-decoding.ts'

/** Steps from one piece to the next that placing one update may take: some tenths of a second at most. */
export const MOST_STEPS = 2_000_000

/** `later`: it can be told only once what was admitted before is applied. */
export type Placeable = boolean | 'later'

/**
 * Whether an update can be placed in few enough steps. Yjs looks for the place of a piece by going over what stands
 * right of the thing that it was put after, as far as the thing it was put before: whoever writes many pieces that know
 * nothing of the thousands there would hold up everybody, and again whenever the document is read. Counted without
 * placing them, and never too low: all that is applied there, what was admitted and is not applied, and the pieces of
 * the update itself.
 *
 * `pieces` are those of `news` that may stand between more than their neighbours.
 */
export function canBePlaced(
  pieces: readonly Y.Item[],
  news: readonly Struct[],
  { doc, appliedClock, admittedStructs }: Applied,
): Placeable {
  const isApplied = (id: Y.ID) => id.clock < appliedClock(id.client)
  const own = new OwnPieces(news)
  const lengths = new Map<string, number>()
  let steps = 0
  for (const piece of pieces) {
    const { origin } = piece
    const isAtStart = origin === null
    let length = 0
    if (isAtStart || isApplied(origin)) {
      const right = piece.rightOrigin !== null && isApplied(piece.rightOrigin) ? piece.rightOrigin : null
      const place = isAtStart && right === null ? own.placeOf(piece, isApplied) : null
      const key = [origin, right, place instanceof Y.Item ? place.id : place].map(keyOrNone).join(' ')
      length = lengths.get(key) ?? lengthBetween(origin, right, place, doc)
      lengths.set(key, length)
    }
    steps += length + admittedStructs() + (length > 0 || own.isCrowded(piece) ? own.before(piece) : 0)
    if (steps > MOST_STEPS) return admittedStructs() > 0 ? 'later' : false
  }
  return true
}

/** A document as far as it is applied, and how many structs were admitted since. */
interface Applied {
  readonly doc: Y.Doc
  appliedClock(client: number): number
  admittedStructs(): number
}

/** In what a piece stands: something applied that stands there as well, or the piece that names it. */
type Place = Y.ID | Y.Item

/** The pieces of an update, in their order. */
class OwnPieces {
  readonly #structs: Map<number, Struct[]>
  readonly #numbers = new Map<Struct, number>()
  readonly #origins = new Map<string, number>()
  readonly #places = new Map<Y.Item, Place | null>()

  constructor(news: readonly Struct[]) {
    this.#structs = Map.groupBy(news, ({ id }) => id.client)
    for (const [number, struct] of news.entries()) {
      this.#numbers.set(struct, number)
      if (!(struct instanceof Y.Item)) continue
      const key = keyOrNone(struct.origin)
      this.#origins.set(key, (this.#origins.get(key) ?? 0) + 1)
    }
  }

  /** Whether others were put after the same thing; where not, and nothing applied is there, none stands between. */
  isCrowded(piece: Y.Item): boolean {
    return (this.#origins.get(keyOrNone(piece.origin)) ?? 0) > 1
  }

  /** How many are placed before this one: so many at most stand between it and its right. */
  before(piece: Y.Item): number {
    // Of several clients Yjs takes now the one and now the other.
    return this.#structs.size > 1 ? this.#numbers.size : (this.#numbers.get(piece) ?? 0)
  }

  /** Null where it stands in something that is neither applied nor in this update. */
  placeOf(piece: Y.Item, isApplied: (id: Y.ID) => boolean): Place | null {
    const path: Y.Item[] = []
    let place = this.#places.get(piece)
    for (let at: Y.Item | null = piece; place === undefined && at !== null; ) {
      path.push(at)
      const beside: Y.ID | null = at.origin ?? at.rightOrigin
      if (beside === null) place = at
      else if (isApplied(beside)) place = beside
      else {
        at = this.#at(beside)
        place = at === null ? null : this.#places.get(at)
      }
    }
    place ??= null
    for (const each of path) this.#places.set(each, place)
    return place
  }

  #at({ client, clock }: Y.ID): Y.Item | null {
    const structs = this.#structs.get(client) ?? []
    let [from, to] = [0, structs.length]
    while (from < to) {
      const middle = (from + to) >> 1
      const { id, length } = structs[middle]!
      if (id.clock + length <= clock) from = middle + 1
      else to = middle
    }
    const found = structs[from]
    return found instanceof Y.Item && found.id.clock <= clock ? found : null
  }
}

/** How many applied pieces stand between the two; null is the beginning of the place, or its end. */
function lengthBetween(left: Y.ID | null, right: Y.ID | null, place: Place | null, doc: Y.Doc): number {
  const from = left === null ? null : itemAt(doc, left)
  const to = right === null ? null : itemAt(doc, right)
  // Beside what was collected nothing is looked for.
  if (from === undefined || to === undefined || (from !== null && from === to)) return 0
  let item = from === null ? startOf(to ?? place, doc) : from.right
  let length = 0
  for (; item !== null && item !== to && length <= MOST_STEPS; item = item.right) length += 1
  return length
}

/** The first piece of a place; none where all of the place is new. */
function startOf(place: Place | null, doc: Y.Doc): Y.Item | null {
  const beside = place instanceof Y.ID ? itemAt(doc, place) : place
  const parent: unknown = beside?.parent
  return firstIn(parent instanceof Y.AbstractType ? parent : typeIn(doc, parent), beside?.parentSub ?? null)
}

function keyOrNone(id: Y.ID | null): string {
  return id === null ? '' : keyOf(id)
}
