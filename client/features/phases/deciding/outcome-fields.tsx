import type { KeyDecision } from '@rondom/shared/domain/decisions.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../../board/bound-text.tsx'
import { useDraftWords } from '../../../board/use-draft-words.ts'
import { useWords } from '../../../board/words.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useFilledDraft } from '../use-filled-draft.ts'
import type { OutcomeDrafts } from './use-outcome-drafts.ts'

interface OutcomeFieldsProps {
  decision: KeyDecision
  drafts: OutcomeDrafts
}

/** What is decided, why, and when it is looked at again; what stood is there to be changed. */
export function OutcomeFields({ decision, drafts }: OutcomeFieldsProps) {
  const { t } = useTranslation('deciding')
  const outcome = useWords(decision.outcome) ?? ''
  const reasons = useWords(decision.reasons) ?? ''
  const stoodOn = decision.reconsiderOn ?? ''
  const [reconsiderOn, setReconsiderOn] = useDraftWords(drafts.revisit)
  useFilledDraft(drafts.revisit, stoodOn)
  useFilledDraft(drafts.outcome, outcome)
  useFilledDraft(drafts.reasons, reasons)
  return (
    <>
      <BoundText {...drafts.outcome} label={t('write.outcome')} showLabel limit={LIMITS.outcome} rows={3} />
      <BoundText {...drafts.reasons} label={t('write.reasons')} showLabel limit={LIMITS.outcome} rows={3} />
      <TextField
        label={t('write.reconsiderOn')}
        description={t('write.reconsiderHint')}
        type="date"
        value={reconsiderOn}
        onChange={setReconsiderOn}
      />
    </>
  )
}
