import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import styles from './button.module.css'
import { classNames } from './class-names.ts'

/** A small button with an icon only, to open a menu with; its name is for ears and for the pointer that rests on it. */
export function MenuButton({ label, icon }: { label: string; icon: ReactNode }) {
  return (
    <Button className={classNames(styles.button, styles.iconOnly, styles.quiet)} aria-label={label}>
      {icon}
    </Button>
  )
}
