import { NOTE_COLUMNS } from '@rondom/shared/domain/notes.ts'
import type { PerspectiveOfRecord } from '@rondom/shared/wire/record-table.ts'
import { useTranslation } from 'react-i18next'
import styles from './letter.module.css'
import { useLetter } from './letter-context.ts'
import { LetterNote } from './letter-note.tsx'
import { LetterParty } from './letter-party.tsx'
import { LetterSection } from './letter-section.tsx'

/** What each party wrote in silence, and what came after. */
export function LetterPerspectives() {
  const { t } = useTranslation('record')
  const { perspectives } = useLetter().record
  if (perspectives.length === 0) return null
  return (
    <LetterSection title={t('section.perspectives')}>
      {perspectives.map((perspective) => (
        <Perspective key={perspective.party.id} perspective={perspective} />
      ))}
    </LetterSection>
  )
}

function Perspective({ perspective: { party, notes } }: { perspective: PerspectiveOfRecord }) {
  const { t: label } = useTranslation('domain')
  return (
    <div className={styles.group}>
      <h3>
        <LetterParty party={party} />
      </h3>
      {NOTE_COLUMNS.map((column) => {
        const inColumn = notes.filter((note) => note.column === column)
        if (inColumn.length === 0) return null
        return (
          <div key={column} className={styles.column}>
            <h4 className={styles.columnName}>{label(`column.${column}`)}</h4>
            {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers. */}
            <ul role="list" className={styles.notes}>
              {inColumn.map((note) => (
                <LetterNote key={note.id} note={note} party={party} />
              ))}
            </ul>
          </div>
        )
      })}
    </div>
  )
}
