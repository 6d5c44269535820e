import * as Y from 'yjs'

/** What somebody typed about whose words a card tells: it stands in the card's map, and is no text of its own. */
export class SourceWords {
  readonly #card: Y.Map<unknown>

  constructor(card: Y.Map<unknown>) {
    this.#card = card
  }

  toString(): string {
    const words = this.#card.get(SOURCE)
    return typeof words === 'string' ? words : ''
  }
}

const SOURCE = 'sourceBy'
const sources = new WeakMap<Y.Map<unknown>, SourceWords>()

function sourceOf(card: Y.Map<unknown>): SourceWords {
  const source = sources.get(card) ?? new SourceWords(card)
  sources.set(card, source)
  return source
}

/**
 * What a change touched: each shared type that is another now (of a card where only its source was typed, that), and the texts of what is new in it, which Yjs does not
 * name (a card that was put back comes with its words).
 */
export function touchedBy({ changed, beforeState }: Y.Transaction): Set<unknown> {
  const touched = new Set<unknown>()
  for (const [type, keys] of changed) {
    if (type instanceof Y.Map && keys.has(SOURCE)) touched.add(sourceOf(type))
    if (!(type instanceof Y.Map) || keys.size > 1 || !keys.has(SOURCE)) touched.add(type)
  }
  const isNew = ({ _item: item }: Y.AbstractType<unknown>) =>
    item !== null && item.id.clock >= (beforeState.get(item.id.client) ?? 0)

  function addTexts(of: unknown): void {
    const within = of instanceof Y.Array ? of.toArray() : of instanceof Y.Map ? [...of.values()] : []
    for (const value of within) {
      if (!(value instanceof Y.AbstractType) || !isNew(value)) continue
      if (value instanceof Y.Text && value.length > 0) touched.add(value)
      addTexts(value)
    }
  }
  for (const type of changed.keys()) addTexts(type)
  return touched
}
