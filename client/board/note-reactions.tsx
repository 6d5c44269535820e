import { NOTE_REACTIONS, type NoteReaction, type RevealedNote } from '@rondom/shared/domain/notes.ts'
import { IconEyeCheck, IconMessage2, IconSparkles } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Badge } from '../ui/badge.tsx'
import { useRoster } from './use-table.ts'

const ICONS = {
  new_to_me: IconSparkles,
  recognise: IconEyeCheck,
  discuss_later: IconMessage2,
} as const satisfies Record<NoteReaction, unknown>

/** Who said what to a note: never a count alone, and no likes. */
export function NoteReactions({ note }: { note: RevealedNote }) {
  const { t } = useTranslation('board')
  const { t: label } = useTranslation('domain')
  const { participants } = useRoster()
  const nameOf = (id: string) => participants[id]?.name ?? ''
  return (
    <>
      {NOTE_REACTIONS.map((reaction) => {
        const people = Object.keys(note.reactions).filter((id) => note.reactions[id] === reaction)
        if (people.length === 0) return null
        const Icon = ICONS[reaction]
        return (
          <Badge key={reaction} icon={<Icon aria-hidden size={14} />}>
            {t('note.reactedBy', { reaction: label(`reaction.${reaction}`), names: people.map(nameOf).join(', ') })}
          </Badge>
        )
      })}
      {note.knownToo.length > 0 && (
        <Badge icon={<IconEyeCheck aria-hidden size={14} />}>
          {t('note.knownToo', { names: note.knownToo.map(nameOf).join(', ') })}
        </Badge>
      )}
    </>
  )
}
