import { createHash } from 'node:crypto'
import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { DerivedItem } from '@rondom/shared/domain/derived.ts'
import type { DecisionId, MemberId, ParticipantId, PartyId, PersonId } from '@rondom/shared/domain/ids.ts'
import type { Note } from '@rondom/shared/domain/notes.ts'
import type { ConferenceRole, Participant } from '@rondom/shared/domain/people.ts'
import { isFrom } from '@rondom/shared/domain/phases.ts'
import { isPart } from './former-wordings.ts'
import { isAnythingRestricted, isNamedAnywhere, isNamedIn, namesOf, type RestrictionLog } from './restrictions.ts'

/** Everything about a person on which it depends what they may see of an event. */
export interface Reader {
  id: ParticipantId
  role: ConferenceRole
  memberId: MemberId | null
  partyId: PartyId | null
  /** At the table; before that no event reaches them (rule R15). */
  inside: boolean
  /** Still writes blind: no revealed event reaches them (rule R38). */
  blind: boolean
  /** The team manager reads the content from `deciding`; everyone else from the start. */
  readsContent: boolean
  /** The team manager reads ratings after closing. */
  readsRatings: boolean
  /** For family: something is restricted for someone, which closes what cannot be cut per person. */
  anyRestricted: boolean
  /** A restriction names them somewhere: what derives from the table is closed until released (rule R57). */
  named: boolean
  /** What of it was released to them, or, for the network, shown to them at all. */
  released: DerivedItem[]
  /** Key decisions that are theirs to take, where what derives from the table is closed to them (rule R83). */
  decides: DecisionId[]
  /**
   * Voices and entries of the timeline closed to this person, and former wordings of what was opened to them, up to
   * and including which event.
   */
  closed: Record<string, number>
}

/** The reader that a participant is in this state. */
export function readerOf(state: ConferenceState, restrictions: RestrictionLog, participant: Participant): Reader {
  const isManager = participant.role === 'teamManager'
  const readsContent = !isManager || isFrom(state.phase, 'deciding')
  const named = isNamedAnywhere(state, participant)
  return {
    id: participant.id,
    role: participant.role,
    memberId: participant.memberId,
    partyId: participant.partyId,
    inside: participant.admission === 'admitted',
    blind: state.blind.includes(participant.id),
    readsContent,
    readsRatings: !isManager || isFrom(state.phase, 'inFollowUp'),
    anyRestricted: participant.role === 'familyMember' && isAnythingRestricted(state),
    named,
    released: releasedTo(state, participant),
    // Of whom everything is open to it says nothing, so that nobody starts again for it.
    decides: named || !readsContent ? decidedBy(state, participant.id) : [],
    closed: closedTo(restrictions, participant),
  }
}

/** A release means one person: a family member under either id, someone of the network under their own. */
function releasedTo(state: ConferenceState, participant: Participant): DerivedItem[] {
  const names = releaseNames(participant)
  const items = Object.entries(state.released) as [DerivedItem, PersonId[]][]
  return items.filter(([, persons]) => names.some((name) => persons.includes(name))).map(([item]) => item)
}

function releaseNames({ id, role, memberId }: Participant): PersonId[] {
  return role === 'familyMember' && memberId !== null ? [id, memberId] : [id]
}

function decidedBy(state: ConferenceState, id: ParticipantId): DecisionId[] {
  return Object.values(state.decisions).flatMap((decision) => (decision.deciderId === id ? [decision.id] : []))
}

function closedTo(restrictions: RestrictionLog, participant: Participant): Record<string, number> {
  const names = namesOf(participant)
  const closed: Record<string, number> = {}
  for (const [thing, persons] of Object.entries(restrictions)) {
    const meant = isPart(thing) ? releaseNames(participant) : names
    const last = Math.max(...meant.map((name) => persons[name] ?? 0))
    if (last > 0) closed[thing] = last
  }
  return closed
}

/** Names a way of seeing: two readers with the same view get the same events. */
export function viewOf(reader: Reader): string {
  return createHash('sha256').update(JSON.stringify(reader)).digest('base64url').slice(0, 22)
}

/** True for those who lead or help as a professional: they read everything that is on the table. */
export function isProfessional(reader: Pick<Reader, 'role'>): boolean {
  return ['facilitator', 'deputy', 'keyWorker', 'professional'].includes(reader.role)
}

/** True when this reader may see this item that derives from the table (method 2.4, rule R57). */
export function seesItem(reader: Reader, item: DerivedItem): boolean {
  if (!reader.inside || reader.blind || !reader.readsContent) return false
  return reader.named || reader.role === 'network' ? reader.released.includes(item) : true
}

/** True when this reader may see this published note (method 2.4, rule R34). */
export function seesNote(reader: Reader, note: Note): boolean {
  if (!reader.inside || reader.blind || !reader.readsContent) return false
  if (reader.role === 'facilitator' || reader.role === 'deputy') return true
  // Restrictions go before everything that says "shown" (M20); an author has written them.
  if (isNamedIn(reader, note.notVisibleTo) && note.authorId !== reader.id) return false
  if (reader.partyId !== null && note.partyId === reader.partyId) return true
  if (reader.role === 'network') return false
  if (note.withheld && reader.role === 'teamManager') return false
  return note.scope === null || (reader.partyId !== null && note.scope.includes(reader.partyId))
}
