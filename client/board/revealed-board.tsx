import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import type { PartyId } from '@rondom/shared/domain/ids.ts'
import { NOTE_COLUMNS, type RevealedNote } from '@rondom/shared/domain/notes.ts'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { partyStyle } from '../theme/party-looks.ts'
import { Button } from '../ui/button.tsx'
import { ChipGroup } from '../ui/chip-group.tsx'
import { classNames } from '../ui/class-names.ts'
import { PHONE, useMedia } from '../ui/use-media.ts'
import { ColumnIcon } from './column-looks.tsx'
import styles from './columns.module.css'
import { NoteList } from './note-list.tsx'
import type { NoteParts } from './note-parts.ts'
import { PartyBadge } from './party-badge.tsx'
import { leadTo, placeId } from './places.ts'
import { lookOf, partyIds } from './roster.ts'
import { useTable } from './use-table.ts'

type View = 'perParty' | 'perColumn'

/**
 * Everything that was revealed and that this reader may see: a column per party, or per kind of note. `parts` is
 * what the phase adds to each note.
 */
export function RevealedBoard({ parts }: { parts?: NoteParts | undefined }) {
  const { t } = useTranslation('board')
  const table = useTable()
  const isPhone = useMedia(PHONE)
  const [view, setView] = useState<View>('perParty')
  const [only, setOnly] = useState<'showAll' | 'onlyUnique'>('showAll')
  if (table === null) return null
  const notes = Object.values(table.state.notes).filter((note) => only === 'showAll' || note.uniquelyKnown)
  return (
    <div className={styles.board}>
      <div className={styles.switches}>
        <ChipGroup
          label={t('revealed.view')}
          options={(['perParty', 'perColumn'] as const).map((value) => ({ value, label: t(`revealed.${value}`) }))}
          value={view}
          onChange={setView}
        />
        <ChipGroup
          label={t('revealed.onlyUnique')}
          options={(['showAll', 'onlyUnique'] as const).map((value) => ({ value, label: t(`revealed.${value}`) }))}
          value={only}
          onChange={setOnly}
        />
      </div>
      {notes.length === 0 && <p className={styles.hint}>{t('revealed.nothing')}</p>}
      {isPhone && view === 'perParty' && <PartyJump notes={notes} />}
      <div className={styles.columns}>
        {view === 'perParty' ? (
          <PartyColumns notes={notes} parts={parts} />
        ) : (
          <KindColumns notes={notes} parts={parts} />
        )}
      </div>
    </div>
  )
}

interface ColumnsProps {
  notes: RevealedNote[]
  parts: NoteParts | undefined
}

function PartyColumns({ notes, parts }: ColumnsProps) {
  const table = useTable()
  if (table === null) return null
  return partiesWith(notes, table.state).map((id) => {
    const own = notes.filter((note) => note.partyId === id)
    const ordered = NOTE_COLUMNS.flatMap((column) => own.filter((note) => note.column === column))
    return (
      <Column
        key={id}
        id={placeId('party', id)}
        title={<PartyBadge party={id} />}
        count={own.length}
        look={partyStyle(lookOf(table.state, id))}
      >
        <NoteList notes={ordered} shows="column" parts={parts} />
      </Column>
    )
  })
}

/** On a phone the columns stand under each other: one press brings a party into sight. */
function PartyJump({ notes }: { notes: RevealedNote[] }) {
  const { t } = useTranslation('board')
  const table = useTable()
  if (table === null) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div className={styles.jump} role="group" aria-label={t('revealed.goTo')}>
      {partiesWith(notes, table.state).map((id) => (
        <Button key={id} small onPress={() => leadTo(placeId('party', id))}>
          <PartyBadge party={id} size="small" />
        </Button>
      ))}
    </div>
  )
}

function partiesWith(notes: RevealedNote[], state: ConferenceState): PartyId[] {
  return partyIds(state).filter((id) => notes.some((note) => note.partyId === id))
}

function KindColumns({ notes, parts }: ColumnsProps) {
  const { t: label } = useTranslation('domain')
  return NOTE_COLUMNS.map((column) => {
    const own = notes.filter((note) => note.column === column)
    const title = (
      <span className={styles.title}>
        <ColumnIcon column={column} />
        {label(`column.${column}`)}
      </span>
    )
    return (
      <Column key={column} title={title} count={own.length}>
        <NoteList notes={own} shows="party" parts={parts} />
      </Column>
    )
  })
}

function Column(props: {
  id?: string
  title: ReactNode
  count: number
  look?: React.CSSProperties
  children: ReactNode
}) {
  const { t } = useTranslation('board')
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div
      id={props.id}
      role="group"
      className={classNames(styles.column, props.look !== undefined && styles.ofParty)}
      style={props.look}
      aria-labelledby={id}
    >
      <header className={styles.headRow}>
        <h3 id={id}>{props.title}</h3>
        <span className={styles.hint}>{t('revealed.noteCount', { count: props.count })}</span>
      </header>
      {props.children}
    </div>
  )
}
