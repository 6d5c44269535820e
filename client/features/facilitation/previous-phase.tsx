import { previousPhase, stepBack } from '@rondom/shared/domain/phases.ts'
import { IconArrowLeft } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useTable } from '../../board/use-table.ts'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'

/** One step back, where there is a way back; nothing is lost by it. After closing early it says where to. */
export function PreviousPhase() {
  const { t } = useTranslation('facilitation')
  const { t: label } = useTranslation('domain')
  const table = useTable()
  const command = useCommand()
  const back = table === null ? null : stepBack(table.state)
  if (table === null || back === null) return null
  const isFarBack = back !== previousPhase(table.state.phase)
  return (
    <Button
      icon={<IconArrowLeft aria-hidden size={20} />}
      onPress={() => command({ type: 'changePhase', direction: 'back', reason: null })}
    >
      {isFarBack ? t('backTo', { phase: label(`phase.${back}.name`) }) : t('previous')}
    </Button>
  )
}
