import type { ReactNode } from 'react'
import styles from './form.module.css'

/** Fields under one another with their buttons; Enter sends it. */
export function Form(props: { label?: string; onSubmit: () => void; children: ReactNode }) {
  return (
    <form
      className={styles.form}
      aria-label={props.label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        props.onSubmit()
      }}
    >
      {props.children}
    </form>
  )
}

/** The buttons at the end of a form. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>
}
