import type { DecisionType } from '@rondom/shared/domain/decisions.ts'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { notify } from '../../ui/notices.ts'
import { Refusal } from '../../ui/refusal.tsx'
import { withoutType } from './catalogue.ts'
import styles from './decision-types.module.css'
import { TypeForm } from './type-form.tsx'
import { useSaveTypes } from './use-save-types.ts'

/** Changes a type, or takes it away after asking once. */
export function TypeActions({ type, onSaved }: { type: DecisionType; onSaved: () => void }) {
  const { t } = useTranslation('decisionTypes')
  const [open, setOpen] = useState<'form' | 'remove' | null>(null)
  const close = () => setOpen(null)
  return (
    <span className={styles.actions}>
      <IconButton
        label={t('changeOf', { name: type.name })}
        icon={<IconPencil aria-hidden size={20} />}
        onPress={() => setOpen('form')}
      />
      <IconButton
        label={t('removeOf', { name: type.name })}
        icon={<IconTrash aria-hidden size={20} />}
        onPress={() => setOpen('remove')}
      />
      {open === 'form' && <TypeForm title={t('form.change')} type={type} onSaved={onSaved} onClose={close} />}
      {open === 'remove' && <RemoveDialog type={type} onSaved={onSaved} onClose={close} />}
    </span>
  )
}

function RemoveDialog(props: { type: DecisionType; onSaved: () => void; onClose: () => void }) {
  const { type, onSaved, onClose } = props
  const { t } = useTranslation('decisionTypes')
  const { sentence, save } = useSaveTypes()

  async function remove(): Promise<void> {
    if (!(await save((types) => withoutType(types, type)))) return
    notify({ kind: 'done', sentence: t('removed', { name: type.name }) })
    onSaved()
    onClose()
  }

  return (
    <Dialog
      title={t('removeTitle')}
      isOpen
      onClose={onClose}
      closeLabel={t('form.cancel')}
      actions={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button kind="primary" onPress={remove}>
            {t('removeConfirm')}
          </Button>
        </>
      }
    >
      <Refusal sentence={sentence} />
      <p>{t('removeExplain', { name: type.name })}</p>
    </Dialog>
  )
}
