import type { ParticipantId } from '@rondom/shared/domain/ids.ts'
import * as Y from 'yjs'
import { firstIn, itemAt, keyOf, typeIn } from './places.ts'
import { canBePlaced, MOST_STEPS } from './placing-steps.ts'
import type { Struct } from './update-decoding.ts'

/** What judging neighbours needs of a document. */
export interface Neighbourhood {
  /** The document with what is applied. Only looked at. */
  readonly doc: Y.Doc
  appliedClock(client: number): number
  /** How many structs were admitted and are not applied. */
  admittedStructs(): number
  /** What the last piece of a client that was admitted and is not applied has on its right; undefined for any other. */
  admittedRight(last: Y.ID): Y.ID | null | undefined
  /** False while this writer's changes have taken too much of the time. */
  mayTakeTime(writer: ParticipantId): boolean
  /** Does work that is counted as this writer's. */
  takeTime<T>(writer: ParticipantId, work: () => T): T
  /** The document with what was admitted before: a copy, made only when it is needed and kept for a while. */
  ahead(writer: ParticipantId): Y.Doc
  /** The same with this update. Where that is not admitted, the copy is to be forgotten. */
  aheadWith(bytes: Uint8Array, writer: ParticipantId): Y.Doc
  forgetAhead(): void
}

/**
 * `later`: to be asked again once all that was admitted before is applied. `costly`: too much of this was asked lately.
 * `large`: this one alone asks too much.
 */
export type Neighbours = boolean | 'later' | 'costly' | 'large'

/** Steps that an update may take of a writer whose changes have taken too much of the time. */
const FEW_STEPS = 1000

/**
 * Whether each new piece stands between two things that were neighbours for whoever wrote it (R5). Yjs puts
 * pieces in the same order on every replica only if that holds: a writer who lies about it could make replicas
 * read different words. What the writer knew is what its pieces build on; between the two nothing of that may
 * stand. Nearly always that is seen at once. Else it is looked up: in the document, where one piece stands beside
 * what is applied, and otherwise in a copy that is ahead of it.
 */
export function areNeighbours(
  news: readonly Struct[],
  bytes: Uint8Array,
  writer: ParticipantId,
  around: Neighbourhood,
): Neighbours {
  const items = news.filter((struct) => struct instanceof Y.Item)
  const plain = plainly(around)
  const others = items.filter((item) => !plain(item))
  const [only] = others
  if (only === undefined) return true
  const mayTakeTime = around.mayTakeTime(writer)
  const areWellIn = (doc: Y.Doc, most: number) => around.takeTime(writer, () => areApart(others, doc, around, most))
  if (news.length === 1 && standsOnApplied(only, around)) {
    if (mayTakeTime) return areWellIn(around.doc, MOST_STEPS)
    const areWell = areWellIn(around.doc, FEW_STEPS)
    return areWell === 'large' ? 'costly' : areWell
  }
  if (!mayTakeTime) return news.length === 1 ? 'later' : 'costly'
  if (news.length === 1) return areWellIn(around.ahead(writer), MOST_STEPS)
  const placeable = around.takeTime(writer, () => canBePlaced(others, news, around))
  if (placeable !== true) return placeable || 'large'
  const copy = copyWith(bytes, writer, around)
  // What cannot be applied to a copy can be applied nowhere.
  const areWell = copy !== null && areWellIn(copy, MOST_STEPS)
  if (areWell !== true) around.forgetAhead()
  return areWell
}

function copyWith(bytes: Uint8Array, writer: ParticipantId, around: Neighbourhood): Y.Doc | null {
  try {
    return around.aheadWith(bytes, writer)
  } catch {
    return null
  }
}

/** `doc` holds all that these pieces build on. `large` where it takes more steps than `most` to tell. */
function areApart(
  items: readonly Y.Item[],
  doc: Y.Doc,
  around: Neighbourhood,
  most: number,
): Exclude<Neighbours, 'later' | 'costly'> {
  const { store } = doc
  const knowledge = new Map<number, Knowledge>()
  const steps = { left: most }
  const areWell = items.every((item) => {
    const { client } = item.id
    const clock = Math.max(item.id.clock, around.appliedClock(client))
    const left = clock > item.id.clock ? Y.createID(client, clock - 1) : item.origin
    const known = knowledge.get(client) ?? new Knowledge(store)
    knowledge.set(client, known)
    known.add(client, clock)
    const parent: unknown = item.parent
    for (const id of [left, item.rightOrigin, parent]) if (id instanceof Y.ID) known.add(id.client, id.clock + 1)
    return nothingBetween(leftmost(item, left, doc), left, item.rightOrigin, known, steps)
  })
  return steps.left < 0 ? 'large' : areWell
}

/** True where everything that a piece refers to is applied, and so is all that its writer made before it. */
function standsOnApplied({ id, origin, rightOrigin, parent }: Y.Item, { appliedClock }: Neighbourhood): boolean {
  const refers = [origin, rightOrigin, parent as unknown].filter((one) => one instanceof Y.ID)
  return id.clock <= appliedClock(id.client) && refers.every(({ client, clock }) => clock < appliedClock(client))
}

/** Tells what is surely placed well without a copy; asked for every piece of an update, in its order. */
function plainly({ doc, appliedClock, admittedRight }: Neighbourhood): (item: Y.Item) => boolean {
  // What stands right of the update's own pieces, and where one was the first; nearly every update has one piece.
  let rights: Map<string, Y.ID | null> | undefined
  let firsts: Set<string> | undefined
  let before: Y.Item | undefined
  const isApplied = ({ client, clock }: Y.ID) => clock < appliedClock(client)

  function rightOf(last: Y.ID): Y.ID | null | undefined {
    if (!isApplied(last)) return rights?.has(keyOf(last)) ? rights.get(keyOf(last)) : admittedRight(last)
    return itemAt(doc, last)?.rightOrigin
  }

  function isPlain({ id, origin, rightOrigin, parent: given, parentSub }: Y.Item): boolean {
    // Typed on: right after its writer's last piece, which stood left of the same thing.
    const goesOn = origin !== null && origin.client === id.client && origin.clock === id.clock - 1
    if (goesOn && isSame(rightOf(origin), rightOrigin)) return true
    const parent: unknown = given
    if (parent instanceof Y.ID && !isApplied(parent)) {
      // The first in something that is new itself.
      const place = `${keyOf(parent)}/${parentSub}`
      firsts ??= new Set()
      const isFirst = !firsts.has(place) && parent.client === id.client && origin === null && rightOrigin === null
      firsts.add(place)
      return isFirst && rights?.has(keyOf(parent)) === true
    }
    const refersTo = (other: Y.ID | null) => other === null || isApplied(other)
    if (id.clock !== appliedClock(id.client) || !refersTo(origin) || !refersTo(rightOrigin)) return false
    return origin === null ? isStart(doc, rightOrigin, parent, parentSub) : isSame(nextTo(doc, origin), rightOrigin)
  }

  return (item) => {
    if (before !== undefined) {
      rights ??= new Map()
      rights.set(keyOf(Y.createID(before.id.client, before.id.clock + before.length - 1)), before.rightOrigin)
    }
    before = item
    return isPlain(item)
  }
}

/** The thing right of this one; undefined where that is not known any more. */
function nextTo(doc: Y.Doc, id: Y.ID): Y.ID | null | undefined {
  const item = itemAt(doc, id)
  if (item === undefined) return undefined
  const { client, clock } = id
  return clock + 1 < item.id.clock + item.length ? Y.createID(client, clock + 1) : (item.right?.id ?? null)
}

/** Whether nothing stands left of `right`, or, where that is null, nothing at all in this place. */
function isStart(doc: Y.Doc, right: Y.ID | null, parent: unknown, parentSub: string | null): boolean {
  if (right !== null) {
    const item = itemAt(doc, right)
    return item !== undefined && item.left === null && item.id.clock === right.clock
  }
  const type = typeIn(doc, parent)
  if (type === undefined) return typeof parent === 'string'
  return parentSub === null ? type._start === null : !type._map.has(parentSub)
}

function isSame(one: Y.ID | null | undefined, other: Y.ID | null): boolean {
  return one !== undefined && Y.compareIDs(one, other)
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

/** Whether `right` stands right of `left`, at `start`, with nothing between them that was known. Takes of `steps`. */
function nothingBetween(
  start: unknown,
  left: Y.ID | null,
  right: Y.ID | null,
  known: Knowledge,
  steps: { left: number },
): boolean {
  // What was collected with all around it stands nowhere any more.
  if (!(start instanceof Y.Item)) return true
  let clock = left === null ? start.id.clock : left.clock + 1
  for (let item: Y.Item | null = start; item !== null; item = item.right, clock = item?.id.clock ?? 0) {
    steps.left -= 1
    if (steps.left < 0) return false
    const end = item.id.clock + item.length
    const isHere = right !== null && right.client === item.id.client && right.clock >= clock && right.clock < end
    const until = isHere ? right.clock : end
    if (clock < until && clock < known.of(item.id.client)) return false
    if (isHere) return true
  }
  return right === null
}

/** The piece that `left` is in, or else the first one in the place where an item stands; no item where that is gone. */
function leftmost(item: Y.Item, left: Y.ID | null, doc: Y.Doc): unknown {
  if (left !== null) return Y.getItem(doc.store, left)
  const there: unknown = beside(item, doc)
  return there instanceof Y.Item ? firstIn(there.parent, there.parentSub) : there
}

/** Anything that stands in the same place as an item. */
function beside({ id, rightOrigin, parent: given, parentSub }: Y.Item, doc: Y.Doc): unknown {
  if (Y.getState(doc.store, id.client) > id.clock) return Y.getItem(doc.store, id)
  if (rightOrigin !== null) return Y.getItem(doc.store, rightOrigin)
  const parent: unknown = given
  const type = typeIn(doc, parent)
  return parentSub === null ? type?._start : type?._map.get(parentSub)
}
