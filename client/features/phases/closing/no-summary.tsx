import { givenDrafts } from '@rondom/shared/board/own.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { FamilyMember } from '@rondom/shared/domain/people.ts'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../../board/bound-text.tsx'
import { type OwnDraft, useOwnDraft } from '../../../board/use-own-draft.ts'
import { useSharedText } from '../../../board/use-shared-value.ts'
import { useCommand } from '../../../sync/use-command.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'

/** "Geen gezinsverslag, omdat …": the reason why a member gets none. */
export function NoSummary({ member, onClose }: { member: FamilyMember; onClose: () => void }) {
  const draft = useOwnDraft('nosummary', member.id)
  return draft === null ? null : <ReasonDialog member={member} draft={draft} onClose={onClose} />
}

function ReasonDialog(props: { member: FamilyMember; draft: OwnDraft; onClose: () => void }) {
  const { member, draft, onClose } = props
  const { name } = member
  const { t } = useTranslation('closing')
  const command = useCommand()
  const reason = useSharedText(draft.text).trim()

  async function save(): Promise<void> {
    const clearGiven = givenDrafts(draft)
    if (!(await command({ type: 'recordSummaryMissing', memberId: member.id, reason }))) return
    clearGiven()
    onClose()
  }

  return (
    <Dialog
      title={t('summary.reasonTitle', { name })}
      isOpen
      onClose={onClose}
      closeLabel={t('cancel')}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button kind="primary" reason={reason === '' ? t('summary.reasonMissing') : null} onPress={save}>
            {t('summary.reasonSave')}
          </Button>
        </>
      }
    >
      <BoundText
        {...draft}
        label={t('summary.reason', { name })}
        showLabel
        description={t('summary.reasonHint')}
        limit={LIMITS.reason}
      />
    </Dialog>
  )
}
