import type { Command } from '@rondom/shared/domain/commands.ts'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../../sync/use-command.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'

/** Asks once before something goes from the table, saying what happens. */
export function WithdrawDialog(props: { title: string; explain: string; command: Command; onClose: () => void }) {
  const { t } = useTranslation('planning')
  const command = useCommand()

  async function withdraw(): Promise<void> {
    if (await command(props.command)) props.onClose()
  }

  return (
    <Dialog
      title={props.title}
      isOpen
      onClose={props.onClose}
      closeLabel={t('cancel')}
      actions={
        <>
          <Button onPress={props.onClose}>{t('cancel')}</Button>
          <Button kind="primary" onPress={() => void withdraw()}>
            {t('withdrawConfirm')}
          </Button>
        </>
      }
    >
      <p>{props.explain}</p>
    </Dialog>
  )
}
