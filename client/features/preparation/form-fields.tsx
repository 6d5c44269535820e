import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ChipGroup } from '../../ui/chip-group.tsx'
import { classNames } from '../../ui/class-names.ts'
import { type Option, Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { fieldAnchor } from './missing-anchors.ts'
import styles from './preparation.module.css'
import type { RecordForm } from './use-record-form.ts'

/** What every field of a form is given. `owner` is the id or part that its anchor is named after. */
export interface FormFieldProps<T extends object> {
  form: RecordForm<T>
  field: keyof T & string
  owner: string
  label: string
  hint?: string
}

/** Where a field stands, so that a missing item can lead to it. */
export function FieldPlace(props: {
  owner: string
  field: string
  children: ReactNode
  wide?: boolean
  short?: boolean
}) {
  const { owner, field, wide, short } = props
  return (
    <div
      id={fieldAnchor(owner, field)}
      className={classNames(wide ? styles.wide : styles.place, short && styles.short)}
    >
      {props.children}
    </div>
  )
}

/** A line of text, saved when it is left; also for days and hours. */
export function FormText<T extends object>(
  props: FormFieldProps<T> & {
    maxLength?: number
    type?: 'text' | 'date'
    autoFocus?: boolean
    /** What is wrong with it before it is sent. */
    problem?: string | null
  },
) {
  const { form, field, owner, label, hint, maxLength, type = 'text', autoFocus } = props
  const value = form.record[field] as string | null

  function change(next: string): void {
    form.type(field, (next === '' && type === 'date' ? null : next) as T[typeof field])
    // A day can be picked without leaving the field; while its year is typed it is none of ours yet.
    if (type === 'date' && (next === '' || next >= '1900')) form.leave(field)
  }

  return (
    <FieldPlace owner={owner} field={field}>
      <TextField
        label={label}
        type={type}
        value={value ?? ''}
        onChange={change}
        onBlur={() => form.leave(field)}
        error={form.refusals[field] ?? props.problem ?? null}
        isDisabled={form.isReadOnly}
        autoComplete="off"
        {...(hint && { description: hint })}
        {...(maxLength && { maxLength })}
        {...(autoFocus && { autoFocus })}
      />
    </FieldPlace>
  )
}

/** Several lines of text, saved when they are left, with a count once they come near the limit. */
export function FormArea<T extends object>(props: FormFieldProps<T> & { maxLength: number; rows?: number }) {
  const { form, field, owner, label, hint, maxLength, rows = 2 } = props
  const { t } = useTranslation('preparation')
  const value = (form.record[field] as string | null) ?? ''
  const count = value.length > maxLength * 0.8 ? t('record.characters', { length: value.length, limit: maxLength }) : ''
  const description = [hint, count].filter(Boolean).join(' ')
  return (
    <FieldPlace owner={owner} field={field} wide short={rows === 1}>
      <TextArea
        label={label}
        value={value}
        rows={rows}
        maxLength={maxLength}
        onChange={(next) => form.type(field, next as T[typeof field])}
        onBlur={() => form.leave(field)}
        error={form.refusals[field] ?? null}
        isDisabled={form.isReadOnly}
        {...(description && { description })}
      />
    </FieldPlace>
  )
}

/** One of a few. `value` overrides what the record says, for a choice not made yet (null). */
export function FormChips<T extends object, V extends string>(
  props: FormFieldProps<T> & {
    options: readonly Option<V>[]
    value: V | null
    onChoose?: (value: V) => void
    wide?: boolean
  },
) {
  const { form, field, owner, label, hint, options, value, wide = false } = props
  const refusal = form.refusals[field]
  return (
    <FieldPlace owner={owner} field={field} wide={wide}>
      <ChipGroup
        label={label}
        showLabel
        options={options}
        value={value}
        isDisabled={form.isReadOnly}
        onChange={(next) =>
          props.onChoose ? props.onChoose(next) : void form.choose({ [field]: next } as unknown as Partial<T>)
        }
      />
      {hint && <p className={styles.hint}>{hint}</p>}
      {refusal && <p className={styles.refusal}>{refusal}</p>}
    </FieldPlace>
  )
}

/** One of many. */
export function FormSelect<T extends object, V extends string>(
  props: FormFieldProps<T> & {
    options: readonly Option<V>[]
    value: V | null
    placeholder?: string
    onChoose: (value: V) => void
  },
) {
  const { form, field, owner, label, hint, options, value, placeholder, onChoose } = props
  return (
    <FieldPlace owner={owner} field={field}>
      <Select
        label={label}
        options={options}
        value={value}
        isDisabled={form.isReadOnly}
        onChange={onChoose}
        error={form.refusals[field] ?? null}
        {...(hint && { description: hint })}
        {...(placeholder && { placeholder })}
      />
    </FieldPlace>
  )
}

/** Yes or no, saved at once. */
export function FormCheckbox<T extends object>(props: FormFieldProps<T>) {
  const { form, field, owner, label, hint } = props
  const refusal = form.refusals[field]
  return (
    <FieldPlace owner={owner} field={field}>
      <Checkbox
        label={label}
        checked={form.record[field] === true}
        isDisabled={form.isReadOnly}
        onChange={(checked) => void form.choose({ [field]: checked } as unknown as Partial<T>)}
        {...(hint && { description: hint })}
      />
      {refusal && <p className={styles.refusal}>{refusal}</p>}
    </FieldPlace>
  )
}
