import { IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useTable } from '../../../board/use-table.ts'
import { useConference } from '../../../sync/conference-store.ts'
import { Badge } from '../../../ui/badge.tsx'

/** Who else is in the text now. */
export function WritersHere() {
  const { t } = useTranslation('judgement')
  const table = useTable()
  const presence = useConference((view) => view.presence)
  if (table === null) return null
  const names = Object.values(presence)
    .filter((person) => person.online && person.document === 'table' && person.participantId !== table.you.id)
    .map((person) => table.state.participants[person.participantId]?.name ?? '')
  if (names.length === 0) return null
  return (
    <p>
      <Badge tone="accent" icon={<IconPencil aria-hidden size={14} />}>
        {t('text.writersHere', { names: names.join(', ') })}
      </Badge>
    </p>
  )
}
