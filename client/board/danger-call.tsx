import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../sync/use-command.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { usePermission } from './permission.ts'

/** Anyone's way to stop the conversation: is there danger now? Asks once, and says what will happen. */
export function DangerCall() {
  const { t } = useTranslation('board')
  const command = useCommand()
  const { shown, reason } = usePermission('callDangerCheck')
  const [isOpen, setOpen] = useState(false)
  if (!shown) return null

  async function call(): Promise<void> {
    if (await command({ type: 'callDangerCheck' })) setOpen(false)
  }

  return (
    <>
      <Button
        kind="danger"
        icon={<IconAlertTriangle aria-hidden size={20} />}
        reason={reason}
        onPress={() => setOpen(true)}
      >
        {t('danger.call')}
      </Button>
      <Dialog
        title={t('danger.callTitle')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        closeLabel={t('keys.close')}
        actions={
          <>
            <Button onPress={() => setOpen(false)}>{t('danger.callCancel')}</Button>
            <Button kind="primary" onPress={call}>
              {t('danger.callConfirm')}
            </Button>
          </>
        }
      >
        <p>{t('danger.callExplain')}</p>
      </Dialog>
    </>
  )
}
