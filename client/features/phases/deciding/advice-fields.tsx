import { givenDrafts } from '@rondom/shared/board/own.ts'
import type { Consultation, KeyDecision } from '@rondom/shared/domain/decisions.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BoundText } from '../../../board/bound-text.tsx'
import { usePermission } from '../../../board/permission.ts'
import type { OwnDraft } from '../../../board/use-own-draft.ts'
import { useSharedText } from '../../../board/use-shared-value.ts'
import { useTable } from '../../../board/use-table.ts'
import { useToday } from '../../../board/use-today.ts'
import { useCommand } from '../../../sync/use-command.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import panel from '../panel.module.css'

interface AdviceFieldsProps {
  decision: KeyDecision
  consultation: Consultation
  draft: OwnDraft
  onGiven?: () => void
  /** A button beside the one that gives it. */
  children?: ReactNode
}

/** An advice in its words, with the day on which it was given; one's own, or written down for someone without a seat. */
export function AdviceFields({ decision, consultation, draft, onGiven, children }: AdviceFieldsProps) {
  const { t } = useTranslation('deciding')
  const command = useCommand()
  const give = usePermission('giveAdvice')
  const today = useToday()
  const [on, setOn] = useState(consultation.on ?? today)
  const advice = useSharedText(draft.text).trim()
  const you = useTable()?.you.id
  const isOwn = consultation.participantId === you
  const missing = advice === '' || on === '' ? t('advice.missing') : null
  const tooLong = advice.length > LIMITS.advice ? t('advice.tooLong') : null

  async function send(): Promise<void> {
    const about = { decisionId: decision.id, consultationId: consultation.id }
    const clearGiven = givenDrafts(draft)
    if (!(await command({ type: 'giveAdvice', ...about, advice, on }))) return
    clearGiven()
    onGiven?.()
  }

  return (
    <div className={panel.form}>
      <BoundText
        {...draft}
        label={isOwn ? t('advice.words') : t('advice.wordsOf', { who: consultation.who })}
        showLabel
        limit={LIMITS.advice}
        rows={3}
      />
      <TextField label={t('advice.on')} type="date" value={on} onChange={setOn} isRequired />
      <div className={panel.row}>
        <Button kind="primary" reason={give.reason ?? missing ?? tooLong} onPress={send}>
          {t(isOwn ? 'advice.give' : 'advice.record')}
        </Button>
        {children}
      </div>
    </div>
  )
}
