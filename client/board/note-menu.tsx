import { NOTE_REACTIONS, type NoteReaction, type RevealedNote } from '@rondom/shared/domain/notes.ts'
import { IconMessageCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../sync/use-command.ts'
import { Button } from '../ui/button.tsx'
import { Menu, type MenuLine } from '../ui/menu.tsx'
import styles from './note.module.css'
import { NoteCorrection } from './note-correction.tsx'
import { usePermission } from './permission.ts'
import { useYou } from './use-table.ts'

/** What this reader can say to a note, or do with an own one. */
export function NoteMenu({ note }: { note: RevealedNote }) {
  const { t } = useTranslation('board')
  const you = useYou()
  const command = useCommand()
  const [correcting, setCorrecting] = useState(false)
  const isOwn = you?.partyId === note.partyId
  const own = useOwnLines(note)
  const others = useOtherLines(note)
  const lines = isOwn ? own : others
  if (you === null || lines.length === 0) return null

  function act(id: string): void {
    const noteId = note.id
    if (id === 'correct') setCorrecting(true)
    else if (id === 'unique') void command({ type: 'markUniquelyKnown', noteId, marked: !note.uniquelyKnown })
    else if (id === 'known') {
      const known = !note.knownToo.includes(you!.id)
      void command({ type: 'markKnownToo', noteId, known })
    } else {
      const reaction = id === 'takeBack' ? null : (id as NoteReaction)
      void command({ type: 'reactToNote', noteId, reaction })
    }
  }

  return (
    <span className={styles.menu}>
      <Menu label={t(isOwn ? 'note.ownMenu' : 'note.respondTo')} lines={lines} onAction={act}>
        <Button kind="quiet" small icon={<IconMessageCircle aria-hidden size={16} />}>
          {t(isOwn ? 'note.ownMenu' : 'note.respond')}
        </Button>
      </Menu>
      {correcting && <NoteCorrection note={note} onClose={() => setCorrecting(false)} />}
    </span>
  )
}

function useOwnLines(note: RevealedNote): MenuLine[] {
  const { t } = useTranslation('board')
  const mark = usePermission('markUniquelyKnown')
  const correct = usePermission('correctNote')
  const lines: MenuLine[] = []
  if (mark.shown) lines.push({ id: 'unique', label: t(note.uniquelyKnown ? 'note.unmarkUnique' : 'note.markUnique') })
  if (correct.shown && !note.withheld) lines.push({ id: 'correct', label: t('note.correct') })
  return lines
}

function useOtherLines(note: RevealedNote): MenuLine[] {
  const { t } = useTranslation('board')
  const { t: label } = useTranslation('domain')
  const you = useYou()
  const react = usePermission('reactToNote')
  const know = usePermission('markKnownToo')
  if (you === null) return []
  const { id: me } = you
  const lines: MenuLine[] = []
  if (react.shown) {
    lines.push(
      ...NOTE_REACTIONS.filter((reaction) => note.reactions[me] !== reaction).map((reaction) => ({
        id: reaction,
        label: label(`reaction.${reaction}`),
      })),
    )
    if (note.reactions[me] !== undefined) lines.push({ id: 'takeBack', label: t('note.takeBack') })
  }
  if (know.shown && note.uniquelyKnown) {
    lines.push({ id: 'known', label: t(note.knownToo.includes(me) ? 'note.unknowToo' : 'note.knowToo') })
  }
  return lines
}
