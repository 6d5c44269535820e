import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import panel from '../panel.module.css'

/** A form over the page: its fields, the way back, and the one thing it does. */
export function FormDialog(props: {
  title: string
  action: string
  /** Why it cannot be given yet. */
  reason: string | null
  onGive: () => Promise<void>
  onClose: () => void
  children: ReactNode
}) {
  const { t } = useTranslation('planning')
  return (
    <Dialog
      title={props.title}
      isOpen
      wide
      onClose={props.onClose}
      closeLabel={t('cancel')}
      actions={
        <>
          <Button onPress={props.onClose}>{t('cancel')}</Button>
          <Button kind="primary" reason={props.reason} onPress={() => void props.onGive()}>
            {props.action}
          </Button>
        </>
      }
    >
      <div className={panel.form}>{props.children}</div>
    </Dialog>
  )
}
