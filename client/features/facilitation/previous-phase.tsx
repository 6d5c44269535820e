import { previousPhase } from '@rondom/shared/domain/phases.ts'
import { IconArrowLeft } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useTable } from '../../board/use-table.ts'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'

/** One step back, where there is a way back; nothing is lost by it. */
export function PreviousPhase() {
  const { t } = useTranslation('facilitation')
  const table = useTable()
  const command = useCommand()
  if (table === null || previousPhase(table.state.phase) === null) return null
  return (
    <Button
      icon={<IconArrowLeft aria-hidden size={20} />}
      onPress={() => void command({ type: 'changePhase', direction: 'back', reason: null })}
    >
      {t('previous')}
    </Button>
  )
}
