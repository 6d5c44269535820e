import { isRootOf } from '@rondom/shared/board/roots.ts'
import type { DocumentKind } from '@rondom/shared/domain/documents.ts'
import type { ParticipantId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { type Refusal, refuse } from '@rondom/shared/domain/refusals.ts'
import * as Y from 'yjs'
import { type DecodedUpdate, placingOf, readNew, type Struct } from './update-decoding.ts'
import { areNeighbours, type Neighbourhood } from './update-neighbours.ts'
import { charactersOf, depthsIn } from './update-shape.ts'

/** What admission may look at: a document's content as far as it is known, and who owns which client. */
export interface KnownContent extends Neighbourhood {
  readonly kind: DocumentKind
  /** Length of what is known of a client: what is applied (`appliedClock`), and what was admitted before. */
  admittedClock(client: number): number
  ownerOf(client: number): ParticipantId | undefined
  /** Clients that this participant may still bring to the document today. */
  clientsLeft(participantId: ParticipantId): number
  hasRoot(name: string): boolean
  rootCount(): number
  /** How deep content stands that is here (see update-shape). */
  depthOf(id: Y.ID): number
  /** Whether this much more fits in the document. */
  fits(size: Size): boolean
}

/** What content takes: characters, what was deleted included, and the pieces that Yjs keeps. */
export interface Size {
  characters: number
  structs: number
}

/** An update that may be written: the bytes of it that count, and what it adds. */
export interface AdmittedUpdate {
  bytes: Uint8Array
  /** Clients that this update binds to its writer. */
  newClients: number[]
  newRoots: string[]
  /** Its structs, none of which were known, and how deep each of them stands. */
  news: Struct[]
  depths: number[]
  size: Size
  deletes: DecodedUpdate['ds']
  /** False where every struct was known already; its deletions may still be new. */
  bringsStructs: boolean
}

/**
 * `early`: refers to content that is not here. It may be on its way when the client has not caught up yet;
 * otherwise it follows from a change that was refused, and would never become visible. `later`: it can be told only
 * once what was admitted before is applied.
 */
export type Admission = { admitted: AdmittedUpdate } | { refusal: Refusal; early: boolean } | 'later'

/**
 * Decides whether a writer may make this change. Pure. In this order:
 * the bytes are one update and no more, of which only what is new counts; R1 nothing is skipped; R3 a struct is its
 * writer's own or known, and R2 so is what the writer deleted before sending it; R6 the roots and R7 the shape are those of the kind of
 * document; R4, R5 and R8 nothing would wait for parts that are not here; R9 it fits; and
 * R5 what a struct stands between were neighbours.
 */
export function admitUpdate(
  received: Uint8Array,
  writer: ParticipantId,
  known: KnownContent,
  mostBytes: number = LIMITS.documentFrameBytes,
): Admission {
  if (received.byteLength > mostBytes) return refused(refuse('message_too_large'))
  const read = readNew(received, (client) => known.admittedClock(client))
  if (read === null) return refused(refuse('update_unreadable'))
  const { bytes, decoded } = read

  const update: UpdateRead = {
    bytes,
    newClients: [],
    newRoots: [],
    size: { characters: 0, structs: 0 },
    deletes: decoded.ds,
    bringsStructs: decoded.structs.length > 0,
  }
  for (const struct of decoded.structs) {
    const refusal = readStruct(struct, update, writer, known)
    if (refusal !== null) return refused(refusal)
  }
  const placing = placingOf(decoded, (client) => known.admittedClock(client))
  if (placing !== 'placed') return { refusal: refuse('update_unreadable'), early: placing === 'early' }
  const news = decoded.structs
  const isHere = ({ client, clock }: Y.ID) => clock < known.admittedClock(client)
  const depths = depthsIn(news, known.kind, (id) => (isHere(id) ? known.depthOf(id) : null))
  if (depths === null) return refused(refuse('update_unreadable'))
  const refusal = refusedQuota(update, writer, known)
  if (refusal !== null) return refused(refusal)
  const neighbours = areNeighbours(news, bytes, writer, known)
  if (neighbours === 'later') return 'later'
  if (neighbours === 'costly') return refused(refuse('too_many_requests'))
  if (neighbours === 'large') return refused(refuse('message_too_large'))
  return neighbours ? { admitted: { ...update, depths, news } } : refused(refuse('update_unreadable'))
}

type UpdateRead = Omit<AdmittedUpdate, 'depths' | 'news'>

function refused(refusal: Refusal): Admission {
  return { refusal, early: false }
}

function readStruct(struct: Struct, update: UpdateRead, writer: ParticipantId, known: KnownContent): Refusal | null {
  const { client, clock } = struct.id
  const end = clock + struct.length
  if (struct instanceof Y.Skip || struct.length === 0 || !Number.isSafeInteger(end)) return refuse('update_unreadable')
  const owner = known.ownerOf(client)
  const isNew = owner === undefined && known.admittedClock(client) === 0
  if (!isNew && owner !== writer) return refuse('document_client_foreign')
  if (isNew && !update.newClients.includes(client)) update.newClients.push(client)

  update.size.structs += 1
  update.size.characters += charactersOf(struct)
  return struct instanceof Y.Item ? readRoot(struct.parent, update, known) : null
}

function readRoot(root: unknown, update: UpdateRead, known: KnownContent): Refusal | null {
  if (typeof root !== 'string') return null
  if (!isRootOf(known.kind, root)) return refuse('document_root_unknown')
  if (!known.hasRoot(root) && !update.newRoots.includes(root)) update.newRoots.push(root)
  return null
}

function refusedQuota(update: UpdateRead, writer: ParticipantId, known: KnownContent): Refusal | null {
  const { newClients, newRoots, size } = update
  if (newClients.length > 0 && newClients.length > known.clientsLeft(writer)) return refuse('too_many_requests')
  if (newRoots.length > 0 && known.rootCount() + newRoots.length > LIMITS.roots) return refuse('document_full')
  // Taking away is always possible.
  return size.structs > 0 && !known.fits(size) ? refuse('document_full') : null
}
