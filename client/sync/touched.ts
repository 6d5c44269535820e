import * as Y from 'yjs'

/**
 * What a change touched: each shared type that is another now, and the texts of what is new in it, which Yjs does not
 * name (a card that was put back comes with its words).
 */
export function touchedBy({ changed, beforeState }: Y.Transaction): Set<unknown> {
  const touched = new Set<unknown>(changed.keys())
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
