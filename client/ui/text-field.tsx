import type { InputHTMLAttributes } from 'react'
import { TextField as AriaTextField, FieldError, Input, Label, Text } from 'react-aria-components'
import styles from './field.module.css'

export interface TextFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  description?: string
  /** What is wrong with it, in words; shown and told with the field. */
  error?: string | null
  type?: 'text' | 'email' | 'tel' | 'date' | 'time' | 'month' | 'datetime-local'
  name?: string
  placeholder?: string
  autoComplete?: string
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode']
  maxLength?: number
  isRequired?: boolean
  isDisabled?: boolean
  autoFocus?: boolean
}

/** One line of text with its label. For text that people write together see the board's bound fields. */
export function TextField(props: TextFieldProps) {
  const { label, description, error, placeholder, ...field } = props
  return (
    <AriaTextField {...field} className={styles.field ?? ''} isInvalid={Boolean(error)} validationBehavior="aria">
      <Label className={styles.label ?? ''}>{label}</Label>
      {description && (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
      <Input className={styles.control ?? ''} {...(placeholder && { placeholder })} />
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </AriaTextField>
  )
}
