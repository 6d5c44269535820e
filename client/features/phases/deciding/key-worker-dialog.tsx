import type { DecisionId, ParticipantId } from '@rondom/shared/domain/ids.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTable } from '../../../board/use-table.ts'
import { useCommand } from '../../../sync/use-command.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import panel from '../panel.module.css'

/** To whom the key worker changes, and until which day the former one stays beside the new (rule R74). */
export function KeyWorkerDialog({ decisionId, onClose }: { decisionId: DecisionId; onClose: () => void }) {
  const { t } = useTranslation('deciding')
  const table = useTable()
  const command = useCommand()
  const [to, setTo] = useState<ParticipantId | null>(null)
  const [overlapUntil, setOverlapUntil] = useState('')
  if (table === null) return null
  const people = Object.values(table.state.participants)
  const now = people.find(({ role }) => role === 'keyWorker')
  const options = people
    .filter(({ role, admission }) => role === 'professional' && admission === 'admitted')
    .map(({ id, name, title }) => ({ value: id, label: title === '' ? name : `${name}, ${title}` }))

  async function change(): Promise<void> {
    if (to === null) return
    if (await command({ type: 'changeKeyWorker', decisionId, to, overlapUntil })) onClose()
  }

  return (
    <Dialog
      title={t('keyWorker.title')}
      isOpen
      onClose={onClose}
      closeLabel={t('cancel')}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            kind="primary"
            reason={to === null || overlapUntil === '' ? t('keyWorker.incomplete') : null}
            onPress={change}
          >
            {t('keyWorker.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('keyWorker.explain', { name: now?.name ?? '' })}</p>
      <div className={panel.form}>
        <Select
          label={t('keyWorker.to')}
          options={options}
          value={to}
          onChange={setTo}
          placeholder={t('keyWorker.choose')}
        />
        <TextField
          label={t('keyWorker.overlapUntil')}
          type="date"
          value={overlapUntil}
          onChange={setOverlapUntil}
          isRequired
        />
      </div>
    </Dialog>
  )
}
