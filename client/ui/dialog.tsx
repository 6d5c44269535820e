import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { classNames } from './class-names.ts'
import styles from './dialog.module.css'
import { IconButton } from './icon-button.tsx'

export interface DialogProps {
  title: string
  isOpen: boolean
  onClose: () => void
  /** Words of the button that closes it. */
  closeLabel: string
  children: ReactNode
  /** Buttons at its foot, the obvious one last. */
  actions?: ReactNode
  wide?: boolean
  role?: 'dialog' | 'alertdialog'
}

/** A window over the page: takes the focus, keeps it, gives it back; Escape closes it. */
export function Dialog(props: DialogProps) {
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={props.isOpen}
      onOpenChange={(open) => !open && props.onClose()}
      isDismissable={props.role !== 'alertdialog'}
    >
      <Modal className={classNames(styles.modal, props.wide && styles.wide)}>
        <AriaDialog className={styles.dialog ?? ''} role={props.role ?? 'dialog'}>
          <header className={styles.head}>
            <Heading slot="title" level={2}>
              {props.title}
            </Heading>
            <IconButton label={props.closeLabel} icon={<IconX aria-hidden />} onPress={props.onClose} />
          </header>
          <div className={styles.body}>{props.children}</div>
          {props.actions && <footer className={styles.foot}>{props.actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
