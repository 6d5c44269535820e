import { IconZzz } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../sync/use-command.ts'
import { Button } from '../ui/button.tsx'
import { usePermission } from './permission.ts'

/** Asks a minute of silence for everyone; once per person and phase. */
export function SilentMinute() {
  const { t } = useTranslation('board')
  const command = useCommand()
  const { shown, reason } = usePermission('startSilentMinute')
  if (!shown) return null
  return (
    <Button
      kind="quiet"
      icon={<IconZzz aria-hidden size={20} />}
      reason={reason}
      onPress={() => command({ type: 'startSilentMinute' })}
    >
      {t('table.silentMinute')}
    </Button>
  )
}
