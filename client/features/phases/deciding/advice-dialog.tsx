import type { Consultation, KeyDecision } from '@rondom/shared/domain/decisions.ts'
import { useTranslation } from 'react-i18next'
import { useOwnDraft } from '../../../board/use-own-draft.ts'
import { useTable } from '../../../board/use-table.ts'
import { useWords, Words } from '../../../board/words.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { useFilledDraft } from '../use-filled-draft.ts'
import { AdviceFields } from './advice-fields.tsx'

interface AdviceDialogProps {
  decision: KeyDecision
  consultation: Consultation
  onClose: () => void
}

/** An advice that is written down for someone without a seat, or changed by who gave it. */
export function AdviceDialog({ decision, consultation, onClose }: AdviceDialogProps) {
  const { t } = useTranslation('deciding')
  const table = useTable()
  const draft = useOwnDraft('advice', consultation.id)
  const stood = useWords(consultation.advice) ?? ''
  useFilledDraft(draft, stood)
  if (draft === null || table === null) return null
  const isOwn = consultation.participantId === table.you.id
  return (
    <Dialog
      title={isOwn ? t('advice.words') : t('advice.recordTitle', { who: consultation.who })}
      isOpen
      wide
      onClose={onClose}
      closeLabel={t('cancel')}
    >
      <p>
        <strong>
          <Words id={decision.question} />
        </strong>
      </p>
      {!isOwn && <p>{t('advice.recordHint')}</p>}
      <AdviceFields decision={decision} consultation={consultation} draft={draft} onGiven={onClose}>
        <Button onPress={onClose}>{t('cancel')}</Button>
      </AdviceFields>
    </Dialog>
  )
}
