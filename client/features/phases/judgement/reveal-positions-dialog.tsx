import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../../sync/use-command.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'

/** Showing the positions while not everyone has taken one: with a reason, and knowing that they are fixed then. */
export function RevealPositionsDialog({ names, onClose }: { names: string[]; onClose: () => void }) {
  const { t } = useTranslation('judgement')
  const command = useCommand()
  const [reason, setReason] = useState('')

  async function reveal(): Promise<void> {
    if (await command({ type: 'revealPositions', reason: reason.trim() })) onClose()
  }

  return (
    <Dialog
      title={t('positions.revealTitle')}
      isOpen
      onClose={onClose}
      closeLabel={t('cancel')}
      actions={
        <>
          <Button onPress={onClose}>{t('positions.revealWait')}</Button>
          <Button
            kind="primary"
            reason={reason.trim() === '' ? t('positions.revealReasonMissing') : null}
            onPress={() => void reveal()}
          >
            {t('positions.revealConfirm')}
          </Button>
        </>
      }
    >
      {names.length > 0 && <p>{t('positions.revealMissing', { names: names.join(', ') })}</p>}
      <p>{t('positions.revealExplain')}</p>
      <TextArea
        label={t('positions.revealReason')}
        value={reason}
        onChange={setReason}
        maxLength={LIMITS.reason}
        rows={2}
        isRequired
      />
    </Dialog>
  )
}
