import type { RevealedNote } from '@rondom/shared/domain/notes.ts'
import { IconEyeOff, IconLink } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { ColumnIcon } from '../../../board/column-looks.tsx'
import { useBasisPhrase } from '../../../board/note-basis.tsx'
import { partyName, personName } from '../../../board/roster.ts'
import { useTable } from '../../../board/use-table.ts'
import { useWords, Words } from '../../../board/words.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { classNames } from '../../../ui/class-names.ts'
import styles from './differences.module.css'
import { whyNotLinkable } from './linkable.ts'

/** A note with its box to tick, or why it cannot be part of a difference. */
export function PickableNote(props: { note: RevealedNote; isPicked: boolean; onChange: (isPicked: boolean) => void }) {
  const { note, isPicked } = props
  const { t } = useTranslation('differences')
  const { t: label } = useTranslation('domain')
  const table = useTable()
  const id = useId()
  const words = useWords(note.text)
  const basis = useBasisPhrase(note)
  if (table === null) return null
  const { state } = table
  const obstacle = whyNotLinkable(note)
  const party = partyName(state, note.partyId)
  const links = Object.values(state.differences).filter(({ noteIds }) => noteIds.includes(note.id))
  return (
    <div className={classNames(styles.note, isPicked && styles.picked, obstacle !== null && styles.closed)}>
      {obstacle === null && (
        <input
          id={id}
          type="checkbox"
          className={styles.box}
          checked={isPicked}
          aria-label={t('pick.label', { party, words: words ?? '' })}
          onChange={(event) => props.onChange(event.currentTarget.checked)}
        />
      )}
      <label className={styles.noteBody} htmlFor={id}>
        <span className={styles.kindOfNote}>
          <ColumnIcon column={note.column} size={16} />
          {label(`column.${note.column}`)}
        </span>
        {!note.withheld && (
          <>
            <span className={styles.noteWords}>
              <Words id={note.text} />
            </span>
            <span className={styles.basis}>{basis}</span>
          </>
        )}
        {obstacle !== null && <Obstacle words={t(`pick.${obstacle}`)} />}
        {obstacle === null && note.notVisibleTo.length > 0 && (
          <Obstacle
            words={t('pick.restricted', { people: note.notVisibleTo.map((who) => personName(state, who)).join(', ') })}
          />
        )}
        {links.map((difference) => (
          <Badge key={difference.id} tone="accent" icon={<IconLink aria-hidden size={14} />}>
            <Words id={difference.title} />
          </Badge>
        ))}
      </label>
    </div>
  )
}

function Obstacle({ words }: { words: string }) {
  return (
    <span className={styles.obstacle}>
      <IconEyeOff aria-hidden size={16} />
      {words}
    </span>
  )
}
