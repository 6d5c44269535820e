import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useUndoKeys } from '../../../board/use-undo-keys.ts'
import type { SharedDocument } from '../../../sync/documents.ts'
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
  /** Keeps what is typed and chosen in it, where anything is. */
  document?: SharedDocument
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
          <Button kind="primary" reason={props.reason} onPress={props.onGive}>
            {props.action}
          </Button>
        </>
      }
    >
      {props.document ? (
        <KeptFields document={props.document}>{props.children}</KeptFields>
      ) : (
        <div className={panel.form}>{props.children}</div>
      )}
    </Dialog>
  )
}

/** Fields of which the keys undo the last change, what was chosen as well as what was typed. */
function KeptFields({ document, children }: { document: SharedDocument; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useUndoKeys(place, document)
  return (
    <div ref={place} className={panel.form}>
      {children}
    </div>
  )
}
