import type { Action } from '@rondom/shared/domain/actions.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isDoer } from '../../../board/is-doer.ts'
import { usePermission } from '../../../board/permission.ts'
import { useTable } from '../../../board/use-table.ts'
import { useWords } from '../../../board/words.tsx'
import { Button } from '../../../ui/button.tsx'
import { ActionForm } from './action-form.tsx'
import { LinkNeeds } from './link-needs.tsx'
import styles from './planning.module.css'
import { WithdrawDialog } from './withdraw-dialog.tsx'

/** Changing, linking and taking away an action: the facilitator any, who proposed or does it their own. */
export function ActionChanges({ action }: { action: Action }) {
  const { t } = useTranslation('planning')
  const table = useTable()
  const record = usePermission('recordAction')
  const withdraw = usePermission('withdrawAction')
  const what = useWords(action.what) ?? ''
  const [open, setOpen] = useState<'form' | 'link' | 'withdraw' | null>(null)
  if (table === null) return null
  const { you, state } = table
  const leads = you.role === 'facilitator'
  const mayTouch = leads || action.proposedBy === you.id
  const close = () => setOpen(null)
  return (
    <span className={styles.actions}>
      {(mayTouch || isDoer(you, action)) && record.shown && (
        <Button small kind="quiet" reason={record.reason} onPress={() => setOpen('form')}>
          {t('action.change')}
        </Button>
      )}
      {leads && record.shown && Object.keys(state.needs).length > 0 && (
        <Button small kind="quiet" reason={record.reason} onPress={() => setOpen('link')}>
          {t('action.link')}
        </Button>
      )}
      {mayTouch && action.status !== 'accepted' && withdraw.shown && (
        <Button small kind="quiet" reason={withdraw.reason} onPress={() => setOpen('withdraw')}>
          {t('action.withdraw')}
        </Button>
      )}
      {open === 'form' && <ActionForm action={action} onClose={close} />}
      {open === 'link' && <LinkNeeds action={action} onClose={close} />}
      {open === 'withdraw' && (
        <WithdrawDialog
          title={t('action.withdrawTitle')}
          explain={t('action.withdrawExplain', { what })}
          command={{ type: 'withdrawAction', actionId: action.id }}
          onClose={close}
        />
      )}
    </span>
  )
}
