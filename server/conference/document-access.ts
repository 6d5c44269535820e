import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { type Access, type DocumentKind, type DocumentRef, documentName } from '@rondom/shared/domain/documents.ts'
import type { ConferenceRole, Participant } from '@rondom/shared/domain/people.ts'
import { type Phase, phaseIndex } from '@rondom/shared/domain/phases.ts'
import { isAnythingRestricted, isNamedAnywhere } from './restrictions.ts'

/**
 * Kind × role × phase (rule R55): one letter per phase, w write, r read, - none, in the order
 * preparing checkingIn familyVoice writing | sharing differing judging deciding | planning closing inFollowUp reviewed.
 * `perspective` is the own party's first one and `own` is one's own; anybody else's is always closed.
 */
const AUTHORITY: Record<DocumentKind, Record<ConferenceRole, string>> = {
  frame: {
    facilitator: 'wwww wwww wwrr',
    deputy: 'rrrr rrrr rrrr',
    teamManager: '---- ---r rrrr',
    keyWorker: 'wwww wwww wwrr',
    professional: 'rrrr rrrr rrrr',
    familyMember: 'rrrr rrrr rrrr',
    network: '---- ---- ----',
  },
  perspective: {
    facilitator: '---- ---- ----',
    deputy: '---- ---- ----',
    teamManager: '---- ---- ----',
    keyWorker: 'wrrw ---- ----',
    professional: 'wrrw ---- ----',
    familyMember: 'wrrw ---- ----',
    network: 'wrrw ---- ----',
  },
  own: {
    facilitator: 'wwww wwww www-',
    deputy: 'wwww wwww www-',
    teamManager: 'wwww wwww www-',
    keyWorker: 'wwww wwww www-',
    professional: 'wwww wwww www-',
    familyMember: 'wwww wwww www-',
    network: 'wwww wwww www-',
  },
  table: {
    facilitator: '---- wwww wrrr',
    deputy: '---- rrrr rrrr',
    teamManager: '---- ---r rrrr',
    keyWorker: '---- wwww wrrr',
    professional: '---- wwww wrrr',
    familyMember: '---- rrrr rrrr',
    network: '---- ---- ----',
  },
}

const LEVELS: Record<string, Access> = { w: 'write', r: 'read', '-': 'none' }

/** What the table says for a role in a phase, before what depends on party, rounds and restrictions. */
export function authorityOf(kind: DocumentKind, role: ConferenceRole, phase: Phase): Access {
  const letters = AUTHORITY[kind][role].replaceAll(' ', '')
  return LEVELS[letters[phaseIndex(phase)] ?? '-'] ?? 'none'
}

/** What this person may do with this document now; decided again at every change. */
export function accessTo(state: ConferenceState, participant: Participant, ref: DocumentRef): Access {
  if (participant.admission !== 'admitted') return 'none'
  const access = authorityOf(ref.kind, participant.role, state.phase)
  switch (ref.kind) {
    case 'own':
      return ref.participantId === participant.id ? access : 'none'
    case 'perspective':
      return perspectiveAccess(state, participant, ref, access)
    case 'frame':
      return isClosedByRestriction(state, participant) ? 'none' : access
    case 'table':
      return tableAccess(state, participant, access)
  }
}

/** Own party only; after the first writing, only the silent round that is open or what one writes blind. */
function perspectiveAccess(
  state: ConferenceState,
  participant: Participant,
  ref: Extract<DocumentRef, { kind: 'perspective' }>,
  access: Access,
): Access {
  const isOwn = ref.partyId === participant.partyId && participant.writesPerspective
  if (!isOwn) return 'none'
  if (state.blind.includes(participant.id)) {
    // A colleague may have published it meanwhile: what is published is never written in again.
    const isPublished = (state.revealed[ref.partyId] ?? []).includes(1)
    return ref.round === 1 && !isPublished ? 'write' : 'none'
  }
  if (ref.round === 1) return access
  return state.silent.open && state.silent.round === ref.round ? 'write' : 'none'
}

/** Nobody reads the table while writing blind, and nobody writes there while a silent round is open. */
function tableAccess(state: ConferenceState, participant: Participant, access: Access): Access {
  if (isNamedAnywhere(state, participant) || isClosedByRestriction(state, participant)) return 'none'
  if (state.blind.includes(participant.id)) return 'none'
  return access === 'write' && state.silent.open ? 'read' : access
}

/**
 * These two cannot be cut per person, so they close to the family once anything is restricted for anyone
 * (M12). The network, whom a restriction can name too, never reads them.
 */
function isClosedByRestriction(state: ConferenceState, participant: Participant): boolean {
  return participant.role === 'familyMember' && isAnythingRestricted(state)
}

/** Every document this person may open now, by name. */
export function documentsOf(
  state: ConferenceState,
  participant: Participant,
): { name: string; access: Exclude<Access, 'none'> }[] {
  const refs: DocumentRef[] = [
    { kind: 'frame' },
    { kind: 'table' },
    { kind: 'own', participantId: participant.id },
    ...perspectiveRefs(state, participant),
  ]
  return refs.flatMap((ref) => {
    const access = accessTo(state, participant, ref)
    return access === 'none' ? [] : [{ name: documentName(ref), access }]
  })
}

function perspectiveRefs(state: ConferenceState, { partyId }: Participant): DocumentRef[] {
  if (partyId === null) return []
  const rounds = new Set([1, state.silent.round])
  return [...rounds].map((round) => ({ kind: 'perspective', partyId, round }))
}
