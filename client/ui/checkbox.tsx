import { type ReactNode, useId } from 'react'
import styles from './checkbox.module.css'

/** Yes or no. */
export function Checkbox(props: {
  label: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  description?: string
  isDisabled?: boolean
}) {
  const id = useId()
  return (
    <div className={styles.row}>
      <input
        id={id}
        type="checkbox"
        className={styles.box}
        checked={props.checked}
        disabled={props.isDisabled}
        aria-describedby={props.description ? `${id}-description` : undefined}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <label htmlFor={id} className={styles.label}>
        {props.label}
      </label>
      {props.description && (
        <span id={`${id}-description`} className={styles.description}>
          {props.description}
        </span>
      )}
    </div>
  )
}
