import type { KeyDecision } from '@rondom/shared/domain/decisions.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../../board/bound-text.tsx'
import { useWords } from '../../../board/words.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { fillDraft } from '../fill-draft.ts'
import type { OutcomeDrafts } from './use-outcome-drafts.ts'

interface OutcomeFieldsProps {
  decision: KeyDecision
  drafts: OutcomeDrafts
  reconsiderOn: string
  onReconsiderOn: (day: string) => void
}

/** What is decided, why, and when it is looked at again; what stood is there to be changed. */
export function OutcomeFields({ decision, drafts, reconsiderOn, onReconsiderOn }: OutcomeFieldsProps) {
  const { t } = useTranslation('deciding')
  const outcome = useWords(decision.outcome) ?? ''
  const reasons = useWords(decision.reasons) ?? ''
  useEffect(() => {
    fillDraft(drafts.outcome, outcome)
    fillDraft(drafts.reasons, reasons)
  }, [drafts, outcome, reasons])
  return (
    <>
      <BoundText {...drafts.outcome} label={t('write.outcome')} showLabel limit={LIMITS.outcome} rows={3} />
      <BoundText {...drafts.reasons} label={t('write.reasons')} showLabel limit={LIMITS.outcome} rows={3} />
      <TextField
        label={t('write.reconsiderOn')}
        description={t('write.reconsiderHint')}
        type="date"
        value={reconsiderOn}
        onChange={onReconsiderOn}
      />
    </>
  )
}
