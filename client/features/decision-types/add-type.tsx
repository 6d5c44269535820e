import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { newType } from './catalogue.ts'
import { TypeForm } from './type-form.tsx'

/** Adds a type of key decision. */
export function AddType({ onSaved }: { onSaved: () => void }) {
  const { t } = useTranslation('decisionTypes')
  const [isOpen, setOpen] = useState(false)
  return (
    <div>
      <Button kind="primary" icon={<IconPlus aria-hidden size={20} />} onPress={() => setOpen(true)}>
        {t('add')}
      </Button>
      {isOpen && <TypeForm title={t('form.add')} type={newType()} onSaved={onSaved} onClose={() => setOpen(false)} />}
    </div>
  )
}
