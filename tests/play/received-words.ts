import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { TextId } from '@rondom/shared/domain/ids.ts'
import type { SafetyRating } from '@rondom/shared/domain/ratings.ts'
import { ratingLine } from './sight.ts'

/** Whom a reader knows by name; a state folded from events has it. */
export interface People {
  participants: Record<string, { name: string; partyId: string | null }>
  members: Record<string, { name: string }>
  parties: Record<string, { name: string; kind: 'organisation' | 'network' }>
}

/** Words by their id, as a reader received them. */
export type Texts = Readonly<Record<TextId, string | null>>

/** The line of a rating as it was received. */
export function ratingLineOf(state: ConferenceState, texts: Texts, rating: SafetyRating): string {
  return ratingLine({
    from: rating.recorded ? nameOf(state, rating.partyId) : giver(state, rating.partyId, rating.by),
    score: rating.score,
    reason: words(texts, rating.reason),
    recorded: rating.recorded,
  })
}

/** Party and person as this reader knows them; a family member is their own party. */
export function giver(people: People, partyId: string, personId: string): string {
  const person = people.participants[personId]
  const belongs = person?.partyId === partyId ? '' : ' (niet van deze partij)'
  const member = people.members[partyId]
  if (member !== undefined) return member.name + belongs
  const party = people.parties[partyId]
  if (party?.kind === 'network') return party.name + belongs
  const name = person?.name ?? 'onbekend'
  // Two parties of one organisation carry a name each, to tell them apart.
  const organisation = party?.name.replace(` (${name})`, '') ?? 'onbekende partij'
  return `${organisation}, ${name}${belongs}`
}

/** Whoever an id stands for, as this reader knows them. */
export function nameOf(state: ConferenceState, id: string): string {
  return state.participants[id]?.name ?? state.members[id]?.name ?? `onbekend (${id})`
}

/** The words of a text, or that there are none. */
export function words(texts: Texts, id: TextId | null): string {
  if (id === null) return '(geen tekst)'
  return texts[id] ?? '(tekst niet ontvangen)'
}
