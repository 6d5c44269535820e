/** One replacement in a text: at `index`, `removed` UTF-16 units go and `inserted` comes. */
export interface TextChange {
  index: number
  removed: number
  inserted: string
}

/** A change as Yjs tells it. */
export type Delta = readonly { retain?: number; delete?: number; insert?: unknown }[]

/**
 * What was changed to make `after` of `before`, or null where they are the same. `caret` is where the caret
 * stands after typing: where letters repeat it tells which of them is new. Never parts a surrogate pair.
 */
export function changeBetween(before: string, after: string, caret: number): TextChange | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  const suffixLimit = Math.min(shorter, after.length - Math.min(caret, after.length))
  let suffix = 0
  while (suffix < suffixLimit && before.at(-1 - suffix) === after.at(-1 - suffix)) suffix += 1
  let prefix = 0
  while (prefix < shorter - suffix && before[prefix] === after[prefix]) prefix += 1
  if (prefix > 0 && isHighSurrogate(before[prefix - 1]!)) prefix -= 1
  if (suffix > 0 && isLowSurrogate(before.at(-suffix)!)) suffix -= 1
  return {
    index: prefix,
    removed: before.length - prefix - suffix,
    inserted: after.slice(prefix, after.length - suffix),
  }
}

/** Where a caret at `position` stands after `delta`. What is inserted right there pushes it on only when `sticky`. */
export function movedPosition(position: number, delta: Delta, sticky = false): number {
  let read = 0
  let moved = position
  for (const part of delta) {
    if (read > position) break
    if (part.retain !== undefined) read += part.retain
    else if (part.delete !== undefined) {
      moved -= Math.max(0, Math.min(part.delete, position - read))
      read += part.delete
    } else if (read < position || (sticky && read === position)) {
      moved += insertedLength(part.insert)
    }
  }
  return moved
}

/**
 * Where the units from `index` on, `count` of them and the one after, stand after `deltas`; -1 where others
 * took a unit away. The last place, where something can be inserted, is always given.
 */
export function movedThrough(deltas: readonly Delta[], index: number, count: number): number[] {
  const units = Array.from({ length: count }, (_, offset) => index + offset)
  const moved = deltas.reduce((places, delta) => places.map((place) => movedUnit(place, delta)), units)
  const end = deltas.reduce((place, delta) => movedPosition(place, delta, true), index + count)
  return [...moved, end]
}

function movedUnit(place: number, delta: Delta): number {
  let read = 0
  let written = 0
  for (const part of delta) {
    if (place < 0 || read > place) break
    if (part.insert !== undefined) {
      written += insertedLength(part.insert)
      continue
    }
    const length = part.retain ?? part.delete ?? 0
    if (place < read + length) return part.delete === undefined ? written + place - read : -1
    read += length
    if (part.retain !== undefined) written += length
  }
  return place < 0 ? -1 : written + place - read
}

/** Neighbouring places in one run each, from low to high. */
export function runs(places: readonly number[]): { from: number; length: number }[] {
  const found: { from: number; length: number }[] = []
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = found.at(-1)
    if (last !== undefined && last.from + last.length === place) last.length += 1
    else found.push({ from: place, length: 1 })
  }
  return found
}

function insertedLength(insert: unknown): number {
  return typeof insert === 'string' ? insert.length : 1
}

function isHighSurrogate(unit: string): boolean {
  return unit >= '\uD800' && unit <= '\uDBFF'
}

function isLowSurrogate(unit: string): boolean {
  return unit >= '\uDC00' && unit <= '\uDFFF'
}
