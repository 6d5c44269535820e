import type { ReactNode } from 'react'
import styles from './case.module.css'

/** A part of the case under its heading; `empty` says why there is nothing. */
export function CasePart(props: { id: string; title: string; empty: string | null; children: ReactNode }) {
  return (
    <section className={styles.part} aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      {props.empty === null ? props.children : <p className={styles.empty}>{props.empty}</p>}
    </section>
  )
}
