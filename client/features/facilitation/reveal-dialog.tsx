import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTable } from '../../board/use-table.ts'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { stillWriting } from './still-writing.ts'

/** Revealing while not everyone is ready: with a reason, and knowing that there is no way back. */
export function RevealDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('facilitation')
  const table = useTable()
  const command = useCommand()
  const [reason, setReason] = useState('')
  if (table === null) return null
  const names = stillWriting(table.state).map(({ name }) => name)

  async function reveal(): Promise<void> {
    if (await command({ type: 'reveal', reason: reason.trim() })) onClose()
  }

  return (
    <Dialog
      title={t('reveal.title')}
      isOpen
      onClose={onClose}
      closeLabel={t('cancel')}
      actions={
        <>
          <Button onPress={onClose}>{t('reveal.wait')}</Button>
          <Button
            kind="primary"
            reason={reason.trim() === '' ? t('reveal.reasonMissing') : null}
            onPress={() => void reveal()}
          >
            {t('reveal.confirm')}
          </Button>
        </>
      }
    >
      {names.length > 0 && <p>{t('reveal.writing', { names: names.join(', ') })}</p>}
      <p>{t('reveal.explain')}</p>
      <TextArea
        label={t('reveal.reason')}
        value={reason}
        onChange={setReason}
        maxLength={LIMITS.reason}
        rows={2}
        isRequired
      />
    </Dialog>
  )
}
