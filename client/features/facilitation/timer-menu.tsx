import { IconHourglass } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useTable } from '../../board/use-table.ts'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'

const MINUTES = [1, 2, 3, 5, 10, 15] as const

/** Starts, begins anew or stops the soft timer that everyone sees. */
export function TimerMenu() {
  const { t } = useTranslation('facilitation')
  const table = useTable()
  const command = useCommand()
  const runs = table?.state.timer != null
  const lines = [
    ...(runs ? [{ id: 'stop', label: t('timer.stop') }] : []),
    ...MINUTES.map((minutes) => ({ id: String(minutes), label: t('timer.minutes', { count: minutes }) })),
  ]

  function act(id: string): void {
    void command(id === 'stop' ? { type: 'stopTimer' } : { type: 'startTimer', seconds: Number(id) * 60 })
  }

  return (
    <Menu label={t('timer.label')} lines={lines} onAction={act}>
      <Button kind="quiet" icon={<IconHourglass aria-hidden size={20} />}>
        {t('timer.label')}
      </Button>
    </Menu>
  )
}
