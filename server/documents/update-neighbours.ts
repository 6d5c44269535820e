import * as Y from 'yjs'
import type { Struct } from './update-decoding.ts'

/** What judging neighbours needs of a document. */
export interface Neighbourhood {
  /** The document with what is applied. Only looked at. */
  readonly doc: Y.Doc
  appliedClock(client: number): number
  /** What a piece that was admitted and is not applied yet has on its right; undefined where there is none. */
  admittedRight(last: Y.ID): Y.ID | null | undefined
  /** A copy of the document with what was admitted before, and this update; made only when it is needed. */
  trial(bytes: Uint8Array): Y.Doc
}

/**
 * Whether each new piece stands between two things that were neighbours for whoever wrote it (R5). Yjs puts
 * pieces in the same order on every replica only if that holds: a writer who lies about it could make replicas
 * read different words. What the writer knew is what its pieces build on; between the two nothing of that may
 * stand, the writer's own pieces apart. Nearly always that is seen at once; else it is looked up in a copy.
 */
export function areNeighbours(news: readonly Struct[], bytes: Uint8Array, around: Neighbourhood): boolean {
  const items = news.filter((struct) => struct instanceof Y.Item)
  const plain = plainly(around)
  const others = items.filter((item) => !plain(item) && !isRedone(item))
  if (others.length === 0) return true
  const store = storeOf(() => around.trial(bytes))
  // What cannot be applied to a copy can be applied nowhere.
  if (store === null) return false
  const knowledge = new Map<number, Knowledge>()
  return others.every((item) => {
    const { client } = item.id
    const clock = Math.max(item.id.clock, around.appliedClock(client))
    const left = clock > item.id.clock ? Y.createID(client, clock - 1) : item.origin
    const known = knowledge.get(client) ?? new Knowledge(store)
    knowledge.set(client, known)
    known.add(client, clock)
    const parent: unknown = item.parent
    for (const id of [left, item.rightOrigin, parent]) if (id instanceof Y.ID) known.add(id.client, id.clock + 1)
    return nothingBetween(store, Y.createID(client, clock), left, item.rightOrigin, known)
  })
}

function storeOf(trial: () => Y.Doc): Y.Doc['store'] | null {
  try {
    return trial().store
  } catch {
    return null
  }
}

/**
 * Undoing and redoing can leave a piece between two others of its writer that stand the other way round, or that
 * are one and the same: Yjs makes these by itself, of nobody's words but the writer's.
 */
function isRedone({ id, origin, rightOrigin }: Y.Item): boolean {
  return origin?.client === id.client && rightOrigin?.client === id.client
}

/** Tells what is surely placed well without a copy; asked for every piece of an update, in its order. */
function plainly({ doc, appliedClock, admittedRight }: Neighbourhood): (item: Y.Item) => boolean {
  const rights = new Map<string, Y.ID | null>()
  const firsts = new Set<string>()
  const isApplied = ({ client, clock }: Y.ID) => clock < appliedClock(client)

  function rightOf(last: Y.ID): Y.ID | null | undefined {
    if (!isApplied(last)) return rights.get(keyOf(last)) ?? admittedRight(last)
    const item: unknown = Y.getItem(doc.store, last)
    return item instanceof Y.Item ? item.rightOrigin : undefined
  }

  function isPlain({ id, origin, rightOrigin, parent: given, parentSub }: Y.Item): boolean {
    // Typed on: right after its writer's last piece, which stood left of the same thing.
    const goesOn = origin !== null && origin.client === id.client && origin.clock === id.clock - 1
    if (goesOn && isSame(rightOf(origin), rightOrigin)) return true
    const parent: unknown = given
    if (parent instanceof Y.ID && !isApplied(parent)) {
      // The first in something that is new itself.
      const place = `${keyOf(parent)}/${parentSub}`
      const isFirst = !firsts.has(place) && parent.client === id.client && origin === null && rightOrigin === null
      firsts.add(place)
      return isFirst && rights.has(keyOf(parent))
    }
    const refers = [origin, rightOrigin].filter((other) => other !== null)
    if (id.clock !== appliedClock(id.client) || !refers.every(isApplied)) return false
    return origin === null ? isStart(doc, rightOrigin, parent, parentSub) : isSame(nextTo(doc, origin), rightOrigin)
  }

  return (item) => {
    const isWell = isPlain(item)
    rights.set(keyOf(Y.createID(item.id.client, item.id.clock + item.length - 1)), item.rightOrigin)
    return isWell
  }
}

/** The thing right of this one; undefined where that is not known any more. */
function nextTo(doc: Y.Doc, { client, clock }: Y.ID): Y.ID | null | undefined {
  const item: unknown = Y.getItem(doc.store, Y.createID(client, clock))
  if (!(item instanceof Y.Item)) return undefined
  return clock + 1 < item.id.clock + item.length ? Y.createID(client, clock + 1) : (item.right?.id ?? null)
}

/** Whether nothing stands left of `right`, or, where that is null, nothing at all in this place. */
function isStart(doc: Y.Doc, right: Y.ID | null, parent: unknown, parentSub: string | null): boolean {
  if (right !== null) {
    const item: unknown = Y.getItem(doc.store, right)
    return item instanceof Y.Item && item.left === null && item.id.clock === right.clock
  }
  const type = typeof parent === 'string' ? doc.share.get(parent) : typeOf(doc, parent)
  if (type === undefined) return typeof parent === 'string'
  return parentSub === null ? type._start === null : !type._map.has(parentSub)
}

function typeOf(doc: Y.Doc, parent: unknown): Y.AbstractType<unknown> | undefined {
  const item: unknown = parent instanceof Y.ID ? Y.getItem(doc.store, parent) : null
  return item instanceof Y.Item && item.content instanceof Y.ContentType ? item.content.type : undefined
}

function isSame(one: Y.ID | null | undefined, other: Y.ID | null): boolean {
  return one !== undefined && Y.compareIDs(one, other)
}

function keyOf({ client, clock }: Y.ID): string {
  return `${client}:${clock}`
}

/** How much of each client a writer must have known: what its pieces build on, and what that builds on. */
class Knowledge {
  readonly #store: Y.Doc['store']
  readonly #clocks = new Map<number, number>()

  constructor(store: Y.Doc['store']) {
    this.#store = store
  }

  of(client: number): number {
    return this.#clocks.get(client) ?? 0
  }

  add(client: number, clock: number): void {
    const todo = [{ client, clock }]
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
      const from = this.of(next.client)
      if (next.clock <= from) continue
      this.#clocks.set(next.client, next.clock)
      const structs = this.#store.clients.get(next.client) ?? []
      for (
        let at = Y.findIndexSS(structs, from);
        structs[at] !== undefined && structs[at]!.id.clock < next.clock;
        at++
      ) {
        const struct = structs[at]
        if (!(struct instanceof Y.Item)) continue
        const parent = struct.parent instanceof Y.AbstractType ? (struct.parent._item?.id ?? null) : null
        for (const id of [struct.origin, struct.rightOrigin, parent]) {
          if (id !== null) todo.push({ client: id.client, clock: id.clock + 1 })
        }
      }
    }
  }
}

/** Whether `right` stands right of `left` with nothing between them that was known. */
function nothingBetween(
  store: Y.Doc['store'],
  id: Y.ID,
  left: Y.ID | null,
  right: Y.ID | null,
  known: Knowledge,
): boolean {
  const own: unknown = Y.getItem(store, id)
  const start: unknown = left === null ? firstBeside(own) : Y.getItem(store, left)
  // What was collected with all around it stands nowhere any more.
  if (!(own instanceof Y.Item) || !(start instanceof Y.Item)) return true
  let clock = left === null ? start.id.clock : left.clock + 1
  for (let item: Y.Item | null = start; item !== null; item = item.right, clock = item?.id.clock ?? 0) {
    const end = item.id.clock + item.length
    const isHere = right !== null && right.client === item.id.client && right.clock >= clock && right.clock < end
    const until = isHere ? right.clock : end
    // Redoing puts pieces of one writer between others of that writer (see isRedone).
    if (item.id.client !== id.client && clock < until && clock < known.of(item.id.client)) return false
    if (isHere) return true
  }
  return right === null
}

/** The first in the list that an item stands in. */
function firstBeside(own: unknown): Y.Item | null {
  let item = own instanceof Y.Item ? own : null
  while (item?.left != null) item = item.left
  return item
}
