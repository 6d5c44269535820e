import type { FamilySummary } from '@rondom/shared/domain/closing.ts'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../../sync/use-command.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'

/** Takes a summary away; asks once. */
export function RemoveSummary(props: { summary: FamilySummary; names: string; onClose: () => void }) {
  const { summary, names, onClose } = props
  const { t } = useTranslation('closing')
  const command = useCommand()

  async function remove(): Promise<void> {
    if (await command({ type: 'withdrawSummary', summaryId: summary.id })) onClose()
  }

  return (
    <Dialog
      title={t('summary.removeTitle')}
      isOpen
      onClose={onClose}
      closeLabel={t('cancel')}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button kind="primary" onPress={() => void remove()}>
            {t('summary.removeConfirm')}
          </Button>
        </>
      }
    >
      <p>{t('summary.removeExplain', { names })}</p>
    </Dialog>
  )
}
