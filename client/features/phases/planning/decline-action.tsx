import { givenDrafts } from '@rondom/shared/board/own.ts'
import type { ActionId } from '@rondom/shared/domain/ids.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../../board/bound-text.tsx'
import { type OwnDraft, useOwnDraft } from '../../../board/use-own-draft.ts'
import { useSharedText } from '../../../board/use-shared-value.ts'
import { useCommand } from '../../../sync/use-command.ts'
import { FormDialog } from './form-dialog.tsx'

interface DeclineProps {
  actionId: ActionId
  /** Whose answer is written down, where that is not one's own. */
  recordedFor: string | null
  onClose: () => void
}

/** Why somebody does not do an action (rule R78). */
export function DeclineAction(props: DeclineProps) {
  const draft = useOwnDraft('reason', props.actionId)
  return draft === null ? null : <Reason {...props} draft={draft} />
}

function Reason({ actionId, recordedFor, draft, onClose }: DeclineProps & { draft: OwnDraft }) {
  const { t } = useTranslation('planning')
  const command = useCommand()
  const reason = useSharedText(draft.text).trim()

  async function decline(): Promise<void> {
    const clearGiven = givenDrafts(draft)
    if (!(await command({ type: 'declineAction', actionId, reason }))) return
    clearGiven()
    onClose()
  }

  return (
    <FormDialog
      title={recordedFor === null ? t('action.declineTitle') : t('action.declineTitleFor', { name: recordedFor })}
      action={t('action.declineConfirm')}
      reason={reason === '' ? t('action.declineMissing') : reason.length > LIMITS.reason ? t('tooLong') : null}
      onGive={decline}
      onClose={onClose}
      document={draft.document}
    >
      <p>{t('action.declineExplain')}</p>
      <BoundText
        {...draft}
        label={recordedFor === null ? t('action.declineReason') : t('action.declineReasonFor', { name: recordedFor })}
        showLabel
        limit={LIMITS.reason}
        rows={2}
      />
    </FormDialog>
  )
}
