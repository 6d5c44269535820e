import { type ReactNode, useId } from 'react'
import { classNames } from '../../ui/class-names.ts'
import styles from './panel.module.css'

/** A part of a phase's work under its own heading. */
export function Panel(props: {
  title: ReactNode
  children: ReactNode
  hint?: ReactNode
  calm?: boolean
  flush?: boolean
  wide?: boolean
  id?: string
}) {
  const id = useId()
  return (
    <section
      id={props.id}
      className={classNames(
        styles.panel,
        props.calm && styles.calm,
        props.flush && styles.flush,
        props.wide && styles.wide,
      )}
      aria-labelledby={id}
    >
      <h2 id={id}>{props.title}</h2>
      {props.hint && <p className={styles.hint}>{props.hint}</p>}
      {props.children}
    </section>
  )
}
