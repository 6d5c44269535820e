import type { PersonId } from '@rondom/shared/domain/ids.ts'
import { useTranslation } from 'react-i18next'
import { useTable } from '../../../board/use-table.ts'
import { Select } from '../../../ui/select.tsx'
import { type PossibleOwner, possibleOwners } from './planning-people.ts'

/** One of those who can do something or keep watch; `nobody` makes an empty choice possible. */
export function OwnerSelect(props: {
  label: string
  description?: string
  nobody?: string
  /** Who can be chosen; who can own an action unless said otherwise. */
  people?: PossibleOwner[]
  value: PersonId | null
  onChange: (id: PersonId | null) => void
}) {
  const { t } = useTranslation('planning')
  const table = useTable()
  if (table === null) return null
  const options = (props.people ?? possibleOwners(table.state)).map(({ id, name, of, isTold }) => {
    const who = id === table.you.id ? t('action.you', { name }) : name
    const belongs = isTold ? t('ofFamily') : of
    return { value: id, label: belongs === null ? who : t('person', { name: who, of: belongs }) }
  })
  return (
    <Select
      label={props.label}
      {...(props.description && { description: props.description })}
      placeholder={t('action.choose')}
      options={props.nobody === undefined ? options : [{ value: '', label: props.nobody }, ...options]}
      value={props.value ?? (props.nobody === undefined ? null : '')}
      onChange={(id) => props.onChange(id === '' ? null : id)}
    />
  )
}
