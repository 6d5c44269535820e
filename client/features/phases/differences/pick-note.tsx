import type { RevealedNote } from '@rondom/shared/domain/notes.ts'
import { IconEyeOff, IconLink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { partyName, personName } from '../../../board/roster.ts'
import { useTable } from '../../../board/use-table.ts'
import { useWords, Words } from '../../../board/words.tsx'
import { Badge } from '../../../ui/badge.tsx'
import styles from './differences.module.css'
import { whyNotLinkable } from './linkable.ts'

/** The box that picks a note for a difference; nothing where it cannot be part of one. */
export function PickBox(props: { note: RevealedNote; isPicked: boolean; onChange: (isPicked: boolean) => void }) {
  const { t } = useTranslation('differences')
  const table = useTable()
  const words = useWords(props.note.text) ?? ''
  if (table === null || whyNotLinkable(props.note) !== null) return null
  return (
    <input
      type="checkbox"
      className={styles.box}
      checked={props.isPicked}
      aria-label={t('pick.label', { party: partyName(table.state, props.note.partyId), words })}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
  )
}

/** Why a note cannot be part of a difference, whom it closes one to, and of which it is part. */
export function PickRemarks({ note }: { note: RevealedNote }) {
  const { t } = useTranslation('differences')
  const table = useTable()
  if (table === null) return null
  const { state } = table
  const obstacle = whyNotLinkable(note)
  const links = Object.values(state.differences).filter(({ noteIds }) => noteIds.includes(note.id))
  const people = note.notVisibleTo.map((who) => personName(state, who)).join(', ')
  return (
    <>
      {obstacle !== null && <Remark words={t(`pick.${obstacle}`)} />}
      {obstacle === null && people !== '' && <Remark words={t('pick.restricted', { people })} />}
      {links.map((difference) => (
        <span key={difference.id}>
          <Badge tone="accent" icon={<IconLink aria-hidden size={14} />}>
            <Words id={difference.title} />
          </Badge>
        </span>
      ))}
    </>
  )
}

function Remark({ words }: { words: string }) {
  return (
    <p className={styles.obstacle}>
      <IconEyeOff aria-hidden size={16} />
      {words}
    </p>
  )
}
