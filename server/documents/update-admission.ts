import { isRootOf } from '@rondom/shared/board/roots.ts'
import type { DocumentKind } from '@rondom/shared/domain/documents.ts'
import type { ParticipantId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import * as Y from 'yjs'
import { charactersOf, type Depths, depthsIn, type Struct } from './update-shape.ts'

/** What admission may look at: a document's content as far as it is known, and who owns which client. */
export interface KnownContent {
  readonly kind: DocumentKind
  /** Length of what is applied of a client: durable and visible. */
  appliedClock(client: number): number
  /** The same, with what was admitted before and is on its way to the disk. */
  admittedClock(client: number): number
  ownerOf(client: number): ParticipantId | undefined
  hasRoot(name: string): boolean
  rootCount(): number
  /** How deep content stands that is here (see update-shape). */
  depthOf(id: Y.ID): number
  /** Whether this many characters more fit in the document. */
  fits(characters: number): boolean
}

/** An update that may be written: its own copy of the bytes, and what it adds. */
export interface AdmittedUpdate {
  bytes: Uint8Array<ArrayBuffer>
  /** Clients that this update binds to its writer. */
  newClients: number[]
  /** Length of each client after this update. */
  clocks: Map<number, number>
  newRoots: Set<string>
  depths: Depths
  characters: number
  deletes: Decoded['ds']
  /** False where every struct was known already; its deletions may still be new. */
  bringsStructs: boolean
}

/**
 * `early`: refers to content that is not here. It may be on its way when the client has not caught up yet;
 * otherwise it follows from a change that was refused, and would never become visible.
 */
export type Admission = { admitted: AdmittedUpdate } | { refusal: Refusal; early: boolean }

/**
 * Decides whether a writer may make this change. Pure, except that it copies the bytes. Holds size, R3 (a
 * struct is its writer's own or known), R6 (roots), R7 (shape) and that nothing would be left waiting for
 * missing parts; further rules have their place in `readStruct`.
 */
export function admitUpdate(received: Uint8Array, writer: ParticipantId, known: KnownContent): Admission {
  if (received.byteLength > LIMITS.documentFrameBytes) return refused(refuse('message_too_large'))
  const bytes = new Uint8Array(received)
  const decoded = decode(bytes)
  if (decoded === null) return refused(refuse('update_unreadable'))

  const update: UpdateRead = {
    bytes,
    newClients: [],
    clocks: new Map(),
    newRoots: new Set(),
    characters: 0,
    deletes: decoded.ds,
    bringsStructs: false,
  }
  let early = false
  for (const struct of decoded.structs) {
    const verdict = readStruct(struct, update, writer, known)
    if (verdict === 'early') early = true
    else if (verdict !== null) return refused(verdict)
  }
  if (early || !isWhole(decoded, update, known)) return { refusal: refuse('update_unreadable'), early: true }
  const depths = depthsIn(decoded.structs, known.kind, (id) => known.depthOf(id))
  if (depths === null) return refused(refuse('update_unreadable'))
  if (known.rootCount() + update.newRoots.size > LIMITS.roots) return refused(refuse('document_full'))
  if (update.characters > 0 && !known.fits(update.characters)) return refused(refuse('document_full'))
  return { admitted: { ...update, depths } }
}

type Decoded = ReturnType<typeof Y.decodeUpdate>
type UpdateRead = Omit<AdmittedUpdate, 'depths'>

function refused(refusal: Refusal): Admission {
  return { refusal, early: false }
}

/** V1 only: V2 functions are never called on bytes of a client. Null unless the bytes are one update and no more. */
function decode(bytes: Uint8Array): Decoded | null {
  const decoded = tryDecode(bytes)
  // An update needs its last byte; where it can be read without, something hides behind it.
  return tryDecode(bytes.slice(0, -1)) === null ? decoded : null
}

function tryDecode(bytes: Uint8Array): Decoded | null {
  try {
    return Y.decodeUpdate(bytes)
  } catch {
    return null
  }
}

function readStruct(
  struct: Struct,
  update: UpdateRead,
  writer: ParticipantId,
  known: KnownContent,
): Refusal | 'early' | null {
  const { client, clock } = struct.id
  const end = clock + struct.length
  if (struct instanceof Y.Skip || struct.length === 0 || !Number.isSafeInteger(end)) return refuse('update_unreadable')
  if (end <= known.appliedClock(client)) return null

  const owner = known.ownerOf(client)
  const isNew = owner === undefined && known.admittedClock(client) === 0
  if (!isNew && owner !== writer) return refuse('document_client_foreign')
  if (isNew && !update.newClients.includes(client)) update.newClients.push(client)

  const before = clockAfter(client, update, known)
  update.clocks.set(client, Math.max(before, end))
  update.bringsStructs = true
  if (struct instanceof Y.Item) {
    const root: unknown = struct.parent
    if (typeof root === 'string') {
      if (!isRootOf(known.kind, root)) return refuse('document_root_unknown')
      if (!known.hasRoot(root)) update.newRoots.add(root)
    }
    if (!struct.deleted && !(struct.content instanceof Y.ContentDeleted)) update.characters += charactersOf(struct)
  }
  return clock > before ? 'early' : null
}

/** True when everything that the update refers to is in it or known. */
function isWhole(decoded: Decoded, update: UpdateRead, known: KnownContent): boolean {
  const isHere = (id: unknown) => !(id instanceof Y.ID) || id.clock < clockAfter(id.client, update, known)
  const structsAreWhole = decoded.structs.every(
    (struct) =>
      !(struct instanceof Y.Item) || (isHere(struct.origin) && isHere(struct.rightOrigin) && isHere(struct.parent)),
  )
  if (!structsAreWhole) return false
  for (const [client, ranges] of decoded.ds.clients) {
    const clock = clockAfter(client, update, known)
    if (ranges.some((range) => range.clock + range.len > clock)) return false
  }
  return true
}

function clockAfter(client: number, update: UpdateRead, known: KnownContent): number {
  return update.clocks.get(client) ?? known.admittedClock(client)
}
