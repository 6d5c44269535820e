import type { Consultation, KeyDecision } from '@rondom/shared/domain/decisions.ts'
import { useTranslation } from 'react-i18next'
import { useOwnDraft } from '../../../board/use-own-draft.ts'
import { Words } from '../../../board/words.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { AdviceFields } from './advice-fields.tsx'

interface AdviceDialogProps {
  decision: KeyDecision
  consultation: Consultation
  onClose: () => void
}

/** The decider writes down what someone without a seat advised, and on which day. */
export function AdviceDialog({ decision, consultation, onClose }: AdviceDialogProps) {
  const { t } = useTranslation('deciding')
  const draft = useOwnDraft('advice', consultation.id)
  if (draft === null) return null
  return (
    <Dialog
      title={t('advice.recordTitle', { who: consultation.who })}
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
      <p>{t('advice.recordHint')}</p>
      <AdviceFields decision={decision} consultation={consultation} draft={draft} onGiven={onClose}>
        <Button onPress={onClose}>{t('cancel')}</Button>
      </AdviceFields>
    </Dialog>
  )
}
