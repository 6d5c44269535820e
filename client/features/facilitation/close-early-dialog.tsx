import { givenDrafts } from '@rondom/shared/board/own.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../board/bound-text.tsx'
import { type OwnDraft, useOwnDraft } from '../../board/use-own-draft.ts'
import { useSharedText } from '../../board/use-shared-value.ts'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'

/** Closing before all phases were held, with a reason that stands in the record (rule R88). */
export function CloseEarlyDialog({ onClose }: { onClose: () => void }) {
  const draft = useOwnDraft('early')
  return draft === null ? null : <Fields draft={draft} onClose={onClose} />
}

function Fields({ draft, onClose }: { draft: OwnDraft; onClose: () => void }) {
  const { t } = useTranslation('facilitation')
  const command = useCommand()
  const reason = useSharedText(draft.text).trim()

  async function close(): Promise<void> {
    const clearGiven = givenDrafts(draft)
    if (!(await command({ type: 'closeEarly', reason }))) return
    clearGiven()
    onClose()
  }

  return (
    <Dialog
      title={t('early.title')}
      isOpen
      onClose={onClose}
      closeLabel={t('cancel')}
      actions={
        <>
          <Button onPress={onClose}>{t('early.wait')}</Button>
          <Button kind="primary" reason={reason === '' ? t('early.reasonMissing') : null} onPress={close}>
            {t('early.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('early.explain')}</p>
      <BoundText
        {...draft}
        label={t('early.reason')}
        showLabel
        description={t('early.reasonHint')}
        limit={LIMITS.reason}
      />
    </Dialog>
  )
}
