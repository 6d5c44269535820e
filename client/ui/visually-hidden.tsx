import type { ReactNode } from 'react'
import styles from './visually-hidden.module.css'

/** For ears, not for eyes. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>
}
