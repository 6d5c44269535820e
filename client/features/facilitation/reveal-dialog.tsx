import { givenDrafts } from '@rondom/shared/board/own.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../board/bound-text.tsx'
import { type OwnDraft, useOwnDraft } from '../../board/use-own-draft.ts'
import { useSharedText } from '../../board/use-shared-value.ts'
import { type Table, useTable } from '../../board/use-table.ts'
import { useCommand } from '../../sync/use-command.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { stillWriting } from './still-writing.ts'

/** Revealing while not everyone is ready: with a reason, and knowing that there is no way back. */
export function RevealDialog({ onClose }: { onClose: () => void }) {
  const table = useTable()
  const draft = useOwnDraft('reason')
  if (table === null || draft === null) return null
  return <RevealFields draft={draft} table={table} onClose={onClose} />
}

function RevealFields({ draft, table, onClose }: { draft: OwnDraft; table: Table; onClose: () => void }) {
  const { t } = useTranslation('facilitation')
  const command = useCommand()
  const reason = useSharedText(draft.text).trim()
  const names = stillWriting(table.state).map(({ name }) => name)

  async function reveal(): Promise<void> {
    const clearGiven = givenDrafts(draft)
    if (!(await command({ type: 'reveal', reason }))) return
    clearGiven()
    onClose()
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
          <Button kind="primary" reason={reason === '' ? t('reveal.reasonMissing') : null} onPress={reveal}>
            {t('reveal.confirm')}
          </Button>
        </>
      }
    >
      {names.length > 0 && <p>{t('reveal.writing', { names: names.join(', ') })}</p>}
      <p>{t('reveal.explain')}</p>
      <BoundText {...draft} label={t('reveal.reason')} showLabel limit={LIMITS.reason} />
    </Dialog>
  )
}
