import type { ReactNode } from 'react'
import styles from './letter.module.css'

/** The heading of a small part, at the level that follows the one it stands under. */
export function PartTitle({ level, children }: { level: 3 | 4; children: ReactNode }) {
  const Title = `h${level}` as const
  return <Title className={styles.partTitle}>{children}</Title>
}
