import { useId } from 'react'
import styles from './chips.module.css'
import { classNames } from './class-names.ts'
import type { Option } from './select.tsx'

export interface ChipGroupProps<T extends string> {
  label: string
  options: readonly Option<T>[]
  /** Null while nothing is chosen. */
  value: T | null
  onChange: (value: T) => void
  /** Shows the label; else only a screen reader has it. */
  showLabel?: boolean
  small?: boolean
  isDisabled?: boolean
}

/** A few options in one line, of which one is chosen. Arrow keys go through them, as in any radio group. */
export function ChipGroup<T extends string>(props: ChipGroupProps<T>) {
  const name = useId()
  return (
    <fieldset className={classNames(styles.group, props.small && styles.small)} disabled={props.isDisabled}>
      <legend className={props.showLabel ? styles.legend : styles.hiddenLegend}>{props.label}</legend>
      <div className={styles.chips}>
        {props.options.map((option) => (
          <label key={option.value} className={styles.chip}>
            <input
              type="radio"
              name={name}
              className={styles.input}
              value={option.value}
              checked={props.value === option.value}
              onChange={() => props.onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
