import { isTaken, type KeyDecision } from '@rondom/shared/domain/decisions.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { useWords } from '../../../board/words.tsx'
import { useCommand } from '../../../sync/use-command.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
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
  const command = useCommand()
  const question = useWords(decision.question) ?? ''

  async function withdraw(): Promise<void> {
    if (await command({ type: 'withdrawDecision', decisionId: decision.id })) onClose()
  }

  return (
    <Dialog
      title={t('withdrawTitle')}
      isOpen
      onClose={onClose}
      closeLabel={t('cancel')}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button kind="primary" onPress={() => void withdraw()}>
            {t('withdrawConfirm')}
          </Button>
        </>
      }
    >
      <p>{t('withdrawExplain', { question })}</p>
    </Dialog>
  )
}
