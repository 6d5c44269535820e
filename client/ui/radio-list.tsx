import { useId } from 'react'
import styles from './radio-list.module.css'
import type { Option } from './select.tsx'

/** An option that says in a sentence what it means. */
export interface ExplainedOption<T extends string> extends Option<T> {
  description: string
}

/** One of a few, each with its explanation in sight. Arrow keys go through them, as in any radio group. */
export function RadioList<T extends string>(props: {
  label: string
  options: readonly ExplainedOption<T>[]
  /** Null while nothing is chosen. */
  value: T | null
  onChange: (value: T) => void
}) {
  const name = useId()
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{props.label}</legend>
      {props.options.map((option) => (
        <div key={option.value} className={styles.option}>
          <input
            id={`${name}-${option.value}`}
            type="radio"
            name={name}
            className={styles.input}
            value={option.value}
            checked={props.value === option.value}
            aria-describedby={`${name}-${option.value}-description`}
            onChange={() => props.onChange(option.value)}
          />
          <label htmlFor={`${name}-${option.value}`} className={styles.label}>
            {option.label}
          </label>
          <span id={`${name}-${option.value}-description`} className={styles.description}>
            {option.description}
          </span>
        </div>
      ))}
    </fieldset>
  )
}
