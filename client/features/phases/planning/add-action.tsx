import type { Need } from '@rondom/shared/domain/needs.ts'
import { IconFlag, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { useTable } from '../../../board/use-table.ts'
import { Button } from '../../../ui/button.tsx'
import { ActionForm } from './action-form.tsx'
import { OfferForm } from './offer-form.tsx'
import { OpenNeedForm } from './open-need-form.tsx'
import styles from './planning.module.css'

/** What a need still lacks is added beside it: an action, one's own where one does not see the table whole, or that it stays open. */
export function AddAction({ need }: { need: Need }) {
  const { t } = useTranslation('planning')
  const table = useTable()
  const record = usePermission('recordAction')
  const leaveOpen = usePermission('recordOpenNeed')
  const whole = usePermission('recordNeed')
  const [open, setOpen] = useState<'action' | 'offer' | 'open' | null>(null)
  if (table === null) return null
  const isOpen = table.state.openNeeds[need.id] !== undefined
  const close = () => setOpen(null)
  return (
    <span className={styles.actions}>
      {record.shown && !whole.shown && (
        <Button small reason={record.reason} onPress={() => setOpen('offer')}>
          {t('offer.here')}
        </Button>
      )}
      {record.shown && whole.shown && (
        <Button
          small
          icon={<IconPlus aria-hidden size={18} />}
          reason={record.reason}
          onPress={() => setOpen('action')}
        >
          {t('action.add')}
        </Button>
      )}
      {leaveOpen.shown && !isOpen && (
        <Button
          small
          kind="quiet"
          icon={<IconFlag aria-hidden size={18} />}
          reason={leaveOpen.reason}
          onPress={() => setOpen('open')}
        >
          {t('open.add')}
        </Button>
      )}
      {open === 'action' && <ActionForm needId={need.id} onClose={close} />}
      {open === 'offer' && <OfferForm needId={need.id} onClose={close} />}
      {open === 'open' && <OpenNeedForm needId={need.id} onClose={close} />}
    </span>
  )
}
