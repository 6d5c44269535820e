import type { ConferenceState } from '../domain/conference-state.ts'
import type { ParticipantId, PersonId, TextId } from '../domain/ids.ts'
import type { Named } from '../wire/record-values.ts'

/** Words that were erased after they were written, as the record has them. */
export const ERASED = '[gewist]'

/** Words by id as a reader holds them: null where they were erased. */
export type ReaderTexts = Readonly<Record<TextId, string | null>>

/** What a part of the record is made of: one state of a reader's own fold, with the words in it. */
export interface Reading {
  state: ConferenceState
  texts: ReaderTexts
  reader: ParticipantId
}

/** The words of a text; null where there is none. */
export function wordsOf(reading: Reading, id: TextId | null): string | null {
  return id === null ? null : sureWords(reading, id)
}

/** The words of a text that is there. */
export function sureWords({ texts }: Reading, id: TextId): string {
  return texts[id] ?? ERASED
}

/** Who or which party this is; without a name where this reader does not know them. */
export function namedAs({ state }: Reading, id: string): Named {
  const known = state.members[id] ?? state.parties[id] ?? state.participants[id]
  return { id, name: known?.name ?? null }
}

/** The same, where there may be nobody. */
export function namedOrNobody(reading: Reading, id: string | null): Named | null {
  return id === null ? null : namedAs(reading, id)
}

/** Everyone of a list. */
export function everyNamed(reading: Reading, ids: readonly PersonId[]): Named[] {
  return ids.map((id) => namedAs(reading, id))
}
