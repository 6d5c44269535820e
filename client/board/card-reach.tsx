import { IconEyeOff, IconUsers } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Badge } from '../ui/badge.tsx'
import type { Reach } from './reach-fields.tsx'
import { partyName, personName } from './roster.ts'
import { useRoster } from './use-table.ts'

/** Says on a card whom it reaches, where that is not the whole table. */
export function CardReach({ scope, notVisibleTo }: Reach) {
  const { t } = useTranslation('board')
  const roster = useRoster()
  return (
    <>
      {scope !== null && (
        <Badge icon={<IconUsers aria-hidden size={14} />}>
          {t('reach.onlyFor', { parties: scope.map((id) => partyName(roster, id)).join(', ') })}
        </Badge>
      )}
      {notVisibleTo.length > 0 && (
        <Badge tone="caution" icon={<IconEyeOff aria-hidden size={14} />}>
          {t('reach.hiddenFrom', { people: notVisibleTo.map((id) => personName(roster, id)).join(', ') })}
        </Badge>
      )}
    </>
  )
}
