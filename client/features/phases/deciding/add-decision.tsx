import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { Button } from '../../../ui/button.tsx'
import { DecisionForm } from './decision-form.tsx'

/** "Kernbeslissing toevoegen", for the facilitator. */
export function AddDecision() {
  const { t } = useTranslation('deciding')
  const record = usePermission('recordDecision')
  const [isOpen, setOpen] = useState(false)
  if (!record.shown) return null
  return (
    <div>
      <Button
        kind="primary"
        icon={<IconPlus aria-hidden size={20} />}
        reason={record.reason}
        onPress={() => setOpen(true)}
      >
        {t('add')}
      </Button>
      {isOpen && <DecisionForm onClose={() => setOpen(false)} />}
    </div>
  )
}
