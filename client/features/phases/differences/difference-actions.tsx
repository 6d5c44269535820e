import type { Difference } from '@rondom/shared/domain/differences.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AskOnce } from '../../../board/ask-once.tsx'
import { usePermission } from '../../../board/permission.ts'
import { useTable } from '../../../board/use-table.ts'
import { useWords } from '../../../board/words.tsx'
import { Button } from '../../../ui/button.tsx'
import { ConcludeDifference } from './conclude-difference.tsx'
import { DifferenceForm } from './difference-form.tsx'
import styles from './differences.module.css'

type Open = 'form' | 'conclude' | 'withdraw' | null

/** What one may do with a difference: the facilitator with each, who proposed with the own proposal. */
export function DifferenceActions({ difference }: { difference: Difference }) {
  const { t } = useTranslation('differences')
  const table = useTable()
  const record = usePermission('recordDifference')
  const withdraw = usePermission('withdrawDifference')
  const conclude = usePermission('concludeDifference')
  const [open, setOpen] = useState<Open>(null)
  if (table === null) return null
  const leads = table.you.role === 'facilitator'
  const isOwnProposal = !difference.made && difference.proposedBy === table.you.id
  const isConcluded = difference.resultKind !== null
  const mayTouch = leads || isOwnProposal
  const close = () => setOpen(null)
  return (
    <span className={styles.actions}>
      {leads && !difference.made && record.shown && (
        <Button small kind="primary" reason={record.reason} onPress={() => setOpen('form')}>
          {t('adopt')}
        </Button>
      )}
      {difference.made && conclude.shown && (
        <Button
          small
          kind={isConcluded ? 'secondary' : 'primary'}
          reason={conclude.reason}
          onPress={() => setOpen('conclude')}
        >
          {t(isConcluded ? 'concludeAgain' : 'conclude')}
        </Button>
      )}
      {mayTouch && (difference.made || isOwnProposal) && record.shown && (
        <Button small kind="quiet" reason={record.reason} onPress={() => setOpen('form')}>
          {t('change')}
        </Button>
      )}
      {mayTouch && !isConcluded && withdraw.shown && (
        <Button small kind="quiet" reason={withdraw.reason} onPress={() => setOpen('withdraw')}>
          {t('withdraw')}
        </Button>
      )}
      {open === 'form' && <DifferenceForm noteIds={difference.noteIds} difference={difference} onClose={close} />}
      {open === 'conclude' && <ConcludeDifference difference={difference} onClose={close} />}
      {open === 'withdraw' && <WithdrawDialog difference={difference} onClose={close} />}
    </span>
  )
}

function WithdrawDialog({ difference, onClose }: { difference: Difference; onClose: () => void }) {
  const { t } = useTranslation('differences')
  const title = useWords(difference.title) ?? ''
  return (
    <AskOnce
      title={t('withdrawTitle')}
      explain={t('withdrawExplain', { title })}
      cancel={t('cancel')}
      confirm={t('withdrawConfirm')}
      command={{ type: 'withdrawDifference', differenceId: difference.id }}
      onClose={onClose}
    />
  )
}
