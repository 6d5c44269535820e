import styles from './chips.module.css'
import type { Option } from './select.tsx'

/** A choice as small as a chip: shows what is chosen, opens the list of the browser. */
export function ChipSelect<T extends string>(props: {
  label: string
  options: readonly Option<T>[]
  value: T
  onChange: (value: T) => void
  isDisabled?: boolean
}) {
  return (
    <select
      className={styles.select}
      aria-label={props.label}
      value={props.value}
      disabled={props.isDisabled}
      onChange={(event) => props.onChange(event.currentTarget.value as T)}
    >
      {props.options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
