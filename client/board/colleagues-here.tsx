import type { NoteId } from '@rondom/shared/domain/ids.ts'
import type { PersonPresence } from '@rondom/shared/wire/live.ts'
import { IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useConference } from '../sync/conference-store.ts'
import { Badge } from '../ui/badge.tsx'
import { useTable } from './use-table.ts'

/** The colleagues whose caret is in this card now. */
export function ColleaguesHere({ card }: { card: NoteId }) {
  const { t } = useTranslation('board')
  const presence = useConference((view) => view.presence)
  const table = useTable()
  if (table === null) return null
  const here = Object.values(presence).filter((person) => isHere(person, card) && person.participantId !== table.you.id)
  return here.map((person) => (
    <Badge key={person.participantId} tone="accent" icon={<IconPencil aria-hidden size={14} />}>
      {t(person.typing ? 'card.typing' : 'card.here', {
        name: table.state.participants[person.participantId]?.name ?? '',
      })}
    </Badge>
  ))
}

function isHere(person: PersonPresence, card: NoteId): boolean {
  return person.online && person.card === card
}
