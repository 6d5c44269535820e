import styles from './checkbox.module.css'
import { Checkbox } from './checkbox.tsx'
import type { Option } from './select.tsx'

/** Several of a list, or none. */
export function CheckboxGroup<T extends string>(props: {
  label: string
  description?: string
  options: readonly Option<T>[]
  values: readonly T[]
  onChange: (values: T[]) => void
  isDisabled?: boolean
}) {
  return (
    <fieldset className={styles.group} disabled={props.isDisabled}>
      <legend className={styles.legend}>{props.label}</legend>
      {props.description && <p className={styles.description}>{props.description}</p>}
      {props.options.map((option) => (
        <Checkbox
          key={option.value}
          label={option.label}
          checked={props.values.includes(option.value)}
          onChange={(checked) => {
            const others = props.values.filter((value) => value !== option.value)
            props.onChange(checked ? [...others, option.value] : others)
          }}
        />
      ))}
    </fieldset>
  )
}
