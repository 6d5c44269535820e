import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../../sync/use-command.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'

/**
 * Showing the positions while not everyone has taken one, or, once shown, going on without who is not live: with a
 * reason, and knowing that they are fixed then.
 */
export function RevealPositionsDialog(props: { isShown: boolean; names: string[]; onClose: () => void }) {
  const { isShown, names, onClose } = props
  const { t } = useTranslation('judgement')
  const command = useCommand()
  const [reason, setReason] = useState('')

  async function reveal(): Promise<void> {
    if (await command({ type: 'revealPositions', reason: reason.trim() })) onClose()
  }

  return (
    <Dialog
      title={t(isShown ? 'positions.goOnTitle' : 'positions.revealTitle')}
      isOpen
      onClose={onClose}
      closeLabel={t('cancel')}
      actions={
        <>
          <Button onPress={onClose}>{t('positions.revealWait')}</Button>
          <Button
            kind="primary"
            reason={
              reason.trim() === '' ? t(isShown ? 'positions.goOnReasonMissing' : 'positions.revealReasonMissing') : null
            }
            onPress={reveal}
          >
            {t(isShown ? 'positions.goOn' : 'positions.revealConfirm')}
          </Button>
        </>
      }
    >
      {names.length > 0 && <p>{t('positions.revealMissing', { names: names.join(', ') })}</p>}
      <p>{t(isShown ? 'positions.goOnExplain' : 'positions.revealExplain')}</p>
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
