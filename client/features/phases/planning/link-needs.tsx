import type { Action } from '@rondom/shared/domain/actions.ts'
import type { NeedId } from '@rondom/shared/domain/ids.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTable } from '../../../board/use-table.ts'
import { useWords } from '../../../board/words.tsx'
import { useConference } from '../../../sync/conference-store.ts'
import { useCommand } from '../../../sync/use-command.ts'
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx'
import { choicesOfAction } from './action-choices.ts'
import { FormDialog } from './form-dialog.tsx'

/** The needs an action answers, chosen by the facilitator; the action itself stays as it is agreed. */
export function LinkNeeds({ action, onClose }: { action: Action; onClose: () => void }) {
  const { t } = useTranslation('planning')
  const table = useTable()
  const command = useCommand()
  const texts = useConference((view) => view.texts)
  const what = useWords(action.what) ?? ''
  const visibleSign = useWords(action.visibleSign) ?? ''
  const [needIds, setNeedIds] = useState<NeedId[]>(action.needIds)
  if (table === null) return null
  const needs = Object.values(table.state.needs)

  async function link(): Promise<void> {
    const linked = { id: action.id, needIds, what, visibleSign, ...choicesOfAction(action), ownerId: action.ownerId }
    if (await command({ type: 'recordAction', action: linked })) onClose()
  }

  return (
    <FormDialog title={t('action.linkTitle')} action={t('save')} reason={null} onGive={link} onClose={onClose}>
      <CheckboxGroup
        label={what}
        description={t('action.linkHint')}
        options={needs.map(({ id, text }) => ({ value: id, label: texts[text] ?? '' }))}
        values={needIds}
        onChange={setNeedIds}
      />
    </FormDialog>
  )
}
