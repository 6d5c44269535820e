import { type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './form.module.css'

/** Fields under one another with their buttons; Enter sends it. What is wrong then is led to: the first such field has the focus. */
export function Form(props: { label?: string; onSubmit: () => void; children: ReactNode }) {
  const form = useRef<HTMLFormElement>(null)
  const [times, setTimes] = useState(0)
  useEffect(() => {
    if (times > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [times])
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={props.label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        props.onSubmit()
        setTimes((before) => before + 1)
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
