import * as Y from 'yjs'

/** The item of a document that holds this id; undefined where it was collected. */
export function itemAt(doc: Y.Doc, id: Y.ID): Y.Item | undefined {
  const struct: unknown = Y.getItem(doc.store, id)
  return struct instanceof Y.Item ? struct : undefined
}

/** The type that an item which is not applied names as its parent: a root, or one in the document. */
export function typeIn(doc: Y.Doc, parent: unknown): ReturnType<Y.Doc['share']['get']> {
  if (typeof parent === 'string') return doc.share.get(parent)
  if (!(parent instanceof Y.ID) || parent.clock >= Y.getState(doc.store, parent.client)) return undefined
  const content = itemAt(doc, parent)?.content
  return content instanceof Y.ContentType ? content.type : undefined
}

/** The first piece in a type, or of a key of it. */
export function firstIn(type: unknown, key: string | null): Y.Item | null {
  if (!(type instanceof Y.AbstractType)) return null
  if (key === null) return type._start
  let first = type._map.get(key) ?? null
  while (first !== null && first.left !== null) first = first.left
  return first
}

/** An id as the key of a map. */
export function keyOf({ client, clock }: Y.ID): string {
  return `${client}:${clock}`
}
