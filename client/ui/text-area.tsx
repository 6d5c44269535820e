import { TextArea as AriaTextArea, TextField as AriaTextField, FieldError, Label, Text } from 'react-aria-components'
import styles from './field.module.css'

export interface TextAreaProps {
  label: string
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  description?: string
  error?: string | null
  rows?: number
  maxLength?: number
  placeholder?: string
  isRequired?: boolean
  isDisabled?: boolean
  autoFocus?: boolean
}

/** Several lines of text with their label. For text that people write together see the board's bound fields. */
export function TextArea(props: TextAreaProps) {
  const { label, description, error, rows, placeholder, ...field } = props
  return (
    <AriaTextField {...field} className={styles.field ?? ''} isInvalid={Boolean(error)} validationBehavior="aria">
      <Label className={styles.label ?? ''}>{label}</Label>
      {description && (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
      <AriaTextArea className={styles.control ?? ''} rows={rows ?? 3} {...(placeholder && { placeholder })} />
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </AriaTextField>
  )
}
