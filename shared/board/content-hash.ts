import * as encoding from 'lib0/encoding'
import { digest } from 'lib0/hash/sha256'
import * as Y from 'yjs'

/** Goes up with every change of what is hashed, so that a page of before it is not compared with a server of after. */
export const HASH_EDITION = 1

/** Which version of a document, and what is written in it: two SHA-256 of 32 bytes. */
export interface Fingerprint {
  /** Of the state vector and the deletions. */
  version: Uint8Array
  /** Of the visible content. */
  content: Uint8Array
}

/** The fingerprint of a document as it stands. Takes time in proportion to its length. */
export function fingerprintOf(doc: Y.Doc): Fingerprint {
  return { version: versionHash(doc), content: contentHash(doc) }
}

/** Equal for two replicas exactly when they hold the same changes. */
export function versionHash(doc: Y.Doc): Uint8Array {
  return digest(Y.encodeSnapshot(Y.snapshot(doc)))
}

/**
 * SHA-256 of all that can be seen in a document, whatever its history: how text is cut into pieces, what was
 * deleted or collected, and whether anybody called its roots a text or a map makes no difference. Marks of
 * formatting are not seen; no document here has any.
 */
export function contentHash(doc: Y.Doc): Uint8Array {
  const encoder = encoding.createEncoder()
  const roots = [...doc.share].filter(([, type]) => isSeen(type)).sort(byKey)
  for (const [name, type] of roots) {
    encoding.writeVarString(encoder, name)
    writeType(encoder, type)
  }
  return digest(encoding.toUint8Array(encoder))
}

type SharedType = Y.Doc['share'] extends Map<string, infer T> ? T : never

const MARK = { end: 0, text: 1, value: 2, type: 3, entry: 4 } as const

/** What stands in order, then the entries by key. */
function writeType(encoder: encoding.Encoder, type: SharedType): void {
  let words = ''
  const endWords = () => {
    if (words === '') return
    encoding.writeUint8(encoder, MARK.text)
    // As UTF-8 once all pieces are joined: half a character is the same sign on every side.
    encoding.writeVarString(encoder, words)
    words = ''
  }
  for (let item = type._start; item !== null; item = item.right) {
    if (item.deleted || !item.countable) continue
    if (item.content instanceof Y.ContentString) {
      words += item.content.str
      continue
    }
    endWords()
    writeContent(encoder, item.content)
  }
  endWords()
  for (const [key, item] of [...type._map].filter(([, item]) => !item.deleted).sort(byKey)) {
    encoding.writeUint8(encoder, MARK.entry)
    encoding.writeVarString(encoder, key)
    writeContent(encoder, item.content)
  }
  encoding.writeUint8(encoder, MARK.end)
}

function writeContent(encoder: encoding.Encoder, content: Y.Item['content']): void {
  if (content instanceof Y.ContentType) {
    encoding.writeUint8(encoder, MARK.type)
    encoding.writeUint8(encoder, kindOf(content.type))
    writeType(encoder, content.type)
    return
  }
  for (const value of content.getContent()) {
    encoding.writeUint8(encoder, MARK.value)
    encoding.writeAny(encoder, value)
  }
}

/** Of a type inside another, which every side knows; of a root only those who named it do. */
function kindOf(type: SharedType): number {
  return [Y.Text, Y.Map, Y.Array].findIndex((kind) => type instanceof kind) + 1
}

function isSeen(type: SharedType): boolean {
  for (let item = type._start; item !== null; item = item.right) if (!item.deleted && item.countable) return true
  return [...type._map.values()].some((item) => !item.deleted)
}

function byKey([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1
}
