import type { DerivedItem } from '@rondom/shared/domain/derived.ts'
import type { NoteId } from '@rondom/shared/domain/ids.ts'
import type { ConferenceRecord } from '@rondom/shared/wire/record.ts'
import type { Named } from '@rondom/shared/wire/record-values.ts'
import { createContext, type ReactNode, useContext } from 'react'
import { useTranslation } from 'react-i18next'

/** What somebody may do with an item that was made out of the table, to stand under it; nothing of it is printed. */
export type BesideItem = (item: DerivedItem, noteIds?: readonly NoteId[]) => ReactNode

/** What every part of the letter reads. */
export interface Letter {
  record: ConferenceRecord
  beside: BesideItem
}

/** Null outside a letter. */
export const LetterContext = createContext<Letter | null>(null)

/** The letter that this part stands in. */
export function useLetter(): Letter {
  const letter = useContext(LetterContext)
  if (letter === null) throw new Error('a part of a letter stands outside of it')
  return letter
}

/** Says who somebody is; "iemand" for whom this reader does not know. */
export function useNames(): { nameOf: (who: Named) => string; namesOf: (people: readonly Named[]) => string } {
  const { t } = useTranslation('record')
  const nameOf = ({ name }: Named) => name ?? t('somebody')
  return { nameOf, namesOf: (people) => people.map(nameOf).join(', ') }
}
