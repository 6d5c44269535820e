import { useId } from 'react'
import styles from './field.module.css'

/** One thing to choose. */
export interface Option<T extends string = string> {
  value: T
  label: string
}

export interface SelectProps<T extends string> {
  label: string
  options: readonly Option<T>[]
  /** Null while nothing is chosen; then `placeholder` shows. */
  value: T | null
  onChange: (value: T) => void
  placeholder?: string
  description?: string
  error?: string | null
  isDisabled?: boolean
}

/** One of a list too long for chips. The browser's own control: it reads, zooms and works by thumb everywhere. */
export function Select<T extends string>(props: SelectProps<T>) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {props.label}
      </label>
      {props.description && (
        <span id={`${id}-description`} className={styles.description}>
          {props.description}
        </span>
      )}
      <select
        id={id}
        className={styles.control}
        value={props.value ?? ''}
        disabled={props.isDisabled}
        aria-invalid={Boolean(props.error)}
        aria-describedby={`${id}-description ${id}-error`}
        onChange={(event) => props.onChange(event.currentTarget.value as T)}
      >
        {props.value === null && <option value="">{props.placeholder ?? ''}</option>}
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {props.error && (
        <span id={`${id}-error`} className={styles.error}>
          {props.error}
        </span>
      )}
    </div>
  )
}
