import { type ReactNode, useId } from 'react'
import styles from './letter.module.css'

/** A part of the letter under its heading. */
export function LetterSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      {children}
    </section>
  )
}
