import type { RevealedNote } from '@rondom/shared/domain/notes.ts'
import { IconClockPlus, IconEyeOff, IconHistory, IconSparkles } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { partyStyle } from '../theme/party-looks.ts'
import { Badge } from '../ui/badge.tsx'
import { CardReach } from './card-reach.tsx'
import { ColumnIcon } from './column-looks.tsx'
import styles from './note.module.css'
import { NoteBasisLine, useBasisPhrase } from './note-basis.tsx'
import { NoteMenu } from './note-menu.tsx'
import type { NoteParts } from './note-parts.ts'
import { NoteReactions } from './note-reactions.tsx'
import { PartyBadge } from './party-badge.tsx'
import { lookOf, partyName } from './roster.ts'
import { useRoster } from './use-table.ts'
import { Words } from './words.tsx'

interface NoteCardProps {
  note: RevealedNote
  /** What its place does not say already. */
  shows: 'party' | 'column'
  /** What a phase adds. */
  parts?: NoteParts | undefined
}

/** A published note as everyone sees it; drawn again only when something of it changes. */
export const RevealedNoteCard = memo(function RevealedNoteCard({ note, shows, parts }: NoteCardProps) {
  const { t } = useTranslation('board')
  const { t: label } = useTranslation('domain')
  const roster = useRoster()
  const party = partyName(roster, note.partyId)
  return (
    <li
      className={styles.note}
      style={partyStyle(lookOf(roster, note.partyId))}
      aria-label={t('note.label', { column: label(`column.${note.column}`), party })}
    >
      <div className={styles.head}>
        {parts && <parts.Head note={note} />}
        {shows === 'party' ? (
          <PartyBadge party={note.partyId} size="small" />
        ) : (
          <span className={styles.column}>
            <ColumnIcon column={note.column} size={16} />
            {label(`column.${note.column}`)}
          </span>
        )}
        <NoteMenu note={note} />
      </div>
      {note.withheld ? (
        <p className={styles.withheld}>
          <IconEyeOff aria-hidden size={18} />
          {t('note.withheld', { party })}
        </p>
      ) : (
        <>
          <p className={styles.words}>
            <Words id={note.text} />
          </p>
          <NoteBasisLine basis={note} />
        </>
      )}
      <Stamps note={note} />
      {parts && <parts.Foot note={note} />}
      <div className={styles.foot}>
        <NoteReactions note={note} />
      </div>
    </li>
  )
})

function Stamps({ note }: { note: RevealedNote }) {
  const { t } = useTranslation('board')
  const { participants } = useRoster()
  const correction = note.corrections.at(-1)
  return (
    <div className={styles.stamps}>
      {note.uniquelyKnown && (
        <Badge tone="accent" icon={<IconSparkles aria-hidden size={14} />}>
          {t('note.unique')}
        </Badge>
      )}
      {note.late && <Badge icon={<IconClockPlus aria-hidden size={14} />}>{t('note.late')}</Badge>}
      {note.round > 1 && <Badge>{t('note.round', { round: note.round })}</Badge>}
      <CardReach scope={note.scope} notVisibleTo={note.notVisibleTo} />
      {correction && (
        <Badge icon={<IconHistory aria-hidden size={14} />}>
          {t('note.corrected', { name: participants[correction.by]?.name ?? '' })}
          {' · '}
          <Former correction={correction} />
        </Badge>
      )}
    </div>
  )
}

function Former({ correction }: { correction: RevealedNote['corrections'][number] }) {
  const { t } = useTranslation('board')
  return t('note.was', { basis: useBasisPhrase(correction.previous) })
}
