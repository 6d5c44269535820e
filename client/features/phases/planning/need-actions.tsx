import type { Need } from '@rondom/shared/domain/needs.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { useTable } from '../../../board/use-table.ts'
import { useWords } from '../../../board/words.tsx'
import { Button } from '../../../ui/button.tsx'
import { NeedForm } from './need-form.tsx'
import styles from './planning.module.css'
import { WithdrawDialog } from './withdraw-dialog.tsx'

/** Changing and taking away a need: the facilitator any, who brought it in their own. */
export function NeedActions({ need }: { need: Need }) {
  const { t } = useTranslation('planning')
  const table = useTable()
  const record = usePermission('recordNeed')
  const withdraw = usePermission('withdrawNeed')
  const text = useWords(need.text) ?? ''
  const [open, setOpen] = useState<'form' | 'withdraw' | null>(null)
  if (table === null) return null
  const mayTouch = table.you.role === 'facilitator' || need.proposedBy === table.you.id
  const close = () => setOpen(null)
  return (
    <span className={styles.actions}>
      {mayTouch && record.shown && (
        <Button small kind="quiet" reason={record.reason} onPress={() => setOpen('form')}>
          {t('needs.change')}
        </Button>
      )}
      {mayTouch && withdraw.shown && (
        <Button small kind="quiet" reason={withdraw.reason} onPress={() => setOpen('withdraw')}>
          {t('needs.withdraw')}
        </Button>
      )}
      {open === 'form' && <NeedForm need={need} onClose={close} />}
      {open === 'withdraw' && (
        <WithdrawDialog
          title={t('needs.withdrawTitle')}
          explain={t('needs.withdrawExplain', { text })}
          command={{ type: 'withdrawNeed', needId: need.id }}
          onClose={close}
        />
      )}
    </span>
  )
}
