import { IconMicrophone2 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../board/permission.ts'
import { partyName } from '../../board/roster.ts'
import { useTable } from '../../board/use-table.ts'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'

/** Gives the turn to who comes next in the round. */
export function NextTurn() {
  const { t } = useTranslation('facilitation')
  const table = useTable()
  const command = useCommand()
  const give = usePermission('giveTurn')
  const round = table?.state.round
  if (table === null || !round || !give.shown) return null
  const next = round.order.find((id) => id !== round.current && !round.done.includes(id) && !round.passed.includes(id))
  if (next === undefined) return null
  return (
    <Button
      kind="quiet"
      icon={<IconMicrophone2 aria-hidden size={20} />}
      reason={give.reason}
      onPress={() => command({ type: 'giveTurn', partyId: next })}
    >
      {t('nextTurn')}
      <VisuallyHidden>{` ${t('nextTurnTo', { party: partyName(table.state, next) })}`}</VisuallyHidden>
    </Button>
  )
}
