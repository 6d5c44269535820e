import { type CaseReader, isLive, type PlayedCase, readersOf } from './case-shape.ts'
import { isGivenInPerson } from './givers.ts'
import { isFromMoment, type Moment } from './moments.ts'

/** True for somebody whom any restriction of the case names. */
export function isNamed({ notes, familyVoice, timeline }: PlayedCase, id: string): boolean {
  return [...notes, ...familyVoice, ...timeline].some(({ notVisibleTo }) => notVisibleTo?.includes(id))
}

/**
 * Whether this reader sees what is made out of the table (method 2.4, rule R57) while nothing is released: not the
 * network, not the team manager before `deciding`, and nobody whom a restriction names.
 */
export function seesDerived(played: PlayedCase, reader: CaseReader, moment: Moment = 'judged'): boolean {
  if (reader.role === 'network') return false
  if (reader.role === 'teamManager') return isFromMoment(moment, 'decided')
  return !isNamed(played, reader.id)
}

/** Whether this reader sees one thing that is made out of the table, named as a release names it. */
export function seesItem(played: PlayedCase, reader: CaseReader, moment: Moment, item: string): boolean {
  if (seesDerived(played, reader, moment)) return true
  const isOpened = isFromMoment(moment, isOpenedLate(item) ? 'released' : 'planned')
  return isOpened && played.releases.some((one) => one.item === item && one.toId === reader.id)
}

/** Needs and actions are opened when there are any; what was made before them, with the key decisions. */
export function isOpenedLate(item: string): boolean {
  return item.startsWith('need:') || item.startsWith('action:')
}

/** Professionals know whom something is kept from; family and network are not told (method 2.4). */
export function knowsRestrictions({ role }: CaseReader): boolean {
  return role === 'facilitator' || role === 'professional'
}

/** Ratings are for who sits at the table; the team manager reads them after closing, the network never. */
export function seesRatings({ role }: CaseReader, moment: Moment): boolean {
  return role === 'teamManager' ? isFromMoment(moment, 'established') : role !== 'network'
}

/** True for whom the position of the case can be asked: who is there sees the judgement, who is not was told. */
export function takesPosition(played: PlayedCase, id: string): boolean {
  return !isGivenInPerson(played, id) || !isNamed(played, id)
}

/** Who gives the position or the second rating of somebody: they themselves, or the one they told it to. */
export function giverOf(played: PlayedCase, id: string): string {
  if (isGivenInPerson(played, id)) return id
  const voice = played.familyVoice.find(({ byId }) => byId === id)
  const isTold = (person: PlayedCase['participants'][number]) =>
    voice?.mode === 'told_to_facilitator' ? person.isFacilitator : person.isKeyWorker
  return played.participants.find(isTold)?.id ?? ''
}

/** Who proposes the first difference: the writer of its first card who may, else the key worker. */
export function proposerOf(played: PlayedCase): string {
  const writers = played.differences[0]?.noteIds.map((id) => played.notes.find((note) => note.id === id)?.participantId)
  const may = readersOf(played).filter(
    (reader) =>
      seesDerived(played, reader) &&
      reader.role !== 'facilitator' &&
      (played.participants.find(({ id }) => id === reader.id)?.writesPerspective ??
        played.family.some((member) => member.id === reader.id && isLive(member))),
  )
  const writer = may.find(({ id }) => writers?.includes(id)) ?? may.find(({ isKeyWorker }) => isKeyWorker)
  return writer?.id ?? ''
}
