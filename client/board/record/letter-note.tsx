import type { BasisOfRecord, NoteOfRecord } from '@rondom/shared/wire/record-table.ts'
import type { Named } from '@rondom/shared/wire/record-values.ts'
import { useTranslation } from 'react-i18next'
import { dayWords } from '../../text/dates.ts'
import { HiddenFrom } from './hidden-from.tsx'
import styles from './letter.module.css'
import { useNames } from './letter-context.ts'

/** One note, with how it is known and what became of it. */
export function LetterNote({ note, party }: { note: NoteOfRecord; party: Named }) {
  const { t } = useTranslation('record')
  const { nameOf } = useNames()
  const basis = useBasisWords()
  if (note.withheld || note.text === null) {
    return <li className={styles.note}>{t('note.withheld', { party: nameOf(party) })}</li>
  }
  return (
    <li className={styles.note}>
      <p>{note.text}</p>
      <p className={styles.aside}>
        {basis(note)}. <Stamps note={note} />
      </p>
      <HiddenFrom people={note.notVisibleTo} />
    </li>
  )
}

function Stamps({ note }: { note: NoteOfRecord }) {
  const { t } = useTranslation('record')
  const { nameOf, namesOf } = useNames()
  const basis = useBasisWords()
  const stamps = [
    ...(note.late ? [t('note.late')] : []),
    ...(note.round > 1 ? [t('note.round', { round: note.round })] : []),
    ...(note.uniquelyKnown ? [t('note.unique')] : []),
    ...(note.knownToo.length > 0 ? [t('note.knownToo', { names: namesOf(note.knownToo) })] : []),
    ...(note.scope === null ? [] : [t('note.onlyFor', { parties: namesOf(note.scope) })]),
    ...note.corrections.map(({ by, previous }) => t('note.corrected', { name: nameOf(by), basis: basis(previous) })),
  ]
  return stamps.join(' ')
}

/** How something is known, in one phrase: what it is, how sure, and from whom. */
function useBasisWords(): (basis: BasisOfRecord) => string {
  const { t } = useTranslation('record')
  const { t: label } = useTranslation('domain')
  return ({ nature, certainty, source: { type, by, on, according } }) => {
    const kind = label(`source.${type}`).toLowerCase()
    const source = according ?? (by === null ? kind : t('note.source', { source: kind, by }))
    const day = on === null ? '' : ` ${t('note.onDay', { day: dayWords(on) })}`
    return t('note.basis', {
      nature: label(`nature.${nature}`),
      certainty: label(`certainty.${certainty}`).toLowerCase(),
      source: source + day,
    })
  }
}
