import { isId, type ParticipantId, type PartyId } from './ids.ts'

/** The kinds of shared text, one document per authority. */
export const DOCUMENT_KINDS = ['frame', 'perspective', 'own', 'table'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** What somebody may do with a document. */
export const ACCESS_LEVELS = ['none', 'read', 'write'] as const
export type Access = (typeof ACCESS_LEVELS)[number]

/** A document by its meaning. A perspective's round 1 is the phase `writing`; later rounds are silent rounds. */
export type DocumentRef =
  | { kind: 'frame' }
  | { kind: 'perspective'; partyId: PartyId; round: number }
  | { kind: 'own'; participantId: ParticipantId }
  | { kind: 'table' }

/** `frame`, `perspective/<party>`, `perspective/<party>/<round>`, `own/<person>`, `table`. */
export type DocumentName = string

/** The name of a document as it stands in the URL. */
export function documentName(ref: DocumentRef): DocumentName {
  switch (ref.kind) {
    case 'perspective':
      return `perspective/${ref.partyId}${ref.round === 1 ? '' : `/${ref.round}`}`
    case 'own':
      return `own/${ref.participantId}`
    default:
      return ref.kind
  }
}

/** The meaning of a name, or null where it names no document; each document has exactly one name. */
export function parseDocumentName(name: DocumentName): DocumentRef | null {
  if (name === 'frame' || name === 'table') return { kind: name }
  const [kind, id = '', round, ...rest] = name.split('/')
  if (rest.length > 0) return null
  if (kind === 'own' && round === undefined && isId('participant', id)) {
    return { kind, participantId: id }
  }
  if (kind !== 'perspective' || !(isId('party', id) || isId('member', id))) return null
  if (round === undefined) return { kind, partyId: id, round: 1 }
  return /^([2-9]|[1-9][0-9])$/.test(round) ? { kind, partyId: id, round: Number(round) } : null
}
