import { isTaken, type KeyDecision } from '@rondom/shared/domain/decisions.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AskOnce } from '../../../board/ask-once.tsx'
import { usePermission } from '../../../board/permission.ts'
import { useWords } from '../../../board/words.tsx'
import { Button } from '../../../ui/button.tsx'
import styles from './deciding.module.css'
import { isWritten } from './decision-facts.ts'
import { DecisionForm } from './decision-form.tsx'

/** What the facilitator does with a decision: change what was put, or withdraw it while nothing is written for it. */
export function DecisionActions({ decision }: { decision: KeyDecision }) {
  const { t } = useTranslation('deciding')
  const record = usePermission('recordDecision')
  const withdraw = usePermission('withdrawDecision')
  const [open, setOpen] = useState<'form' | 'withdraw' | null>(null)
  const close = () => setOpen(null)
  if (isTaken(decision)) return null
  return (
    <span className={styles.actions}>
      {record.shown && (
        <Button small kind="quiet" reason={record.reason} onPress={() => setOpen('form')}>
          {t('edit')}
        </Button>
      )}
      {withdraw.shown && !isWritten(decision) && (
        <Button small kind="quiet" reason={withdraw.reason} onPress={() => setOpen('withdraw')}>
          {t('withdraw')}
        </Button>
      )}
      {open === 'form' && <DecisionForm decision={decision} onClose={close} />}
      {open === 'withdraw' && <WithdrawDialog decision={decision} onClose={close} />}
    </span>
  )
}

function WithdrawDialog({ decision, onClose }: { decision: KeyDecision; onClose: () => void }) {
  const { t } = useTranslation('deciding')
  const question = useWords(decision.question) ?? ''
  return (
    <AskOnce
      title={t('withdrawTitle')}
      explain={t('withdrawExplain', { question })}
      cancel={t('cancel')}
      confirm={t('withdrawConfirm')}
      command={{ type: 'withdrawDecision', decisionId: decision.id }}
      onClose={onClose}
    />
  )
}
