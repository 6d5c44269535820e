import type { DerivedItem } from '@rondom/shared/domain/derived.ts'
import type { NoteId } from '@rondom/shared/domain/ids.ts'
import type { ConferenceRecord } from '@rondom/shared/wire/record.ts'
import type { Named } from '@rondom/shared/wire/record-values.ts'
import { createContext, type ReactNode, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGE } from '../../text/i18n.ts'

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

const inARow = new Intl.ListFormat(LANGUAGE)

/** Says who somebody is; "iemand" for whom this reader does not know. */
export function useNames(): {
  nameOf: (who: Named) => string
  namesOf: (people: readonly Named[]) => string
  joined: (names: readonly string[]) => string
} {
  const { t } = useTranslation('record')
  const nameOf = ({ name }: Named) => name ?? t('somebody')
  const joined = (names: readonly string[]) => inARow.format(names)
  return { nameOf, namesOf: (people) => joined(people.map(nameOf)), joined }
}
