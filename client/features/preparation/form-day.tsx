import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '../../ui/text-field.tsx'
import { FieldPlace, type FormFieldProps } from './form-fields.tsx'
import { parseMonth, parsePartialDay, showPartialDay } from './partial-day.ts'

/** A day, month or year as people write it; what cannot be read stays in the field, with how to write it. */
export function FormDay<T extends object>(
  props: FormFieldProps<T> & { precision: 'month' | 'partialDay'; autoFocus?: boolean },
) {
  const { form, field, owner, label, hint, precision } = props
  const { t } = useTranslation('preparation')
  const [written, setWritten] = useState<string | null>(null)
  const [isUnreadable, setUnreadable] = useState(false)
  const stored = (form.record[field] as string | null) ?? ''

  function leave(): void {
    if (written === null) return
    const day = precision === 'month' ? parseMonth(written) : parsePartialDay(written)
    const isEmpty = written.trim() === ''
    setUnreadable(day === null && !isEmpty)
    if (day === null && !isEmpty) return
    setWritten(null)
    void form.choose({ [field]: day ?? (precision === 'month' ? null : '') } as unknown as Partial<T>)
  }

  const unreadable = precision === 'month' ? t('record.monthUnreadable') : t('record.dayUnreadable')
  return (
    <FieldPlace owner={owner} field={field}>
      <TextField
        label={label}
        value={written ?? showPartialDay(stored)}
        onChange={setWritten}
        onBlur={leave}
        error={isUnreadable ? unreadable : (form.refusals[field] ?? null)}
        isDisabled={form.isReadOnly}
        autoComplete="off"
        {...(hint && { description: hint })}
        {...(props.autoFocus && { autoFocus: true })}
      />
    </FieldPlace>
  )
}
