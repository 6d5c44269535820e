import type { Participant } from '@rondom/shared/domain/people.ts'
import { useTranslation } from 'react-i18next'
import { FormSelect } from './form-fields.tsx'
import type { ParticipantInput } from './record-inputs.ts'
import { useAccounts } from './use-accounts.ts'
import type { RecordForm } from './use-record-form.ts'

/** By an account of the house, or as a guest with an invitation. Choosing an account fills in what it knows. */
export function PersonEntrance({ form, seated }: { form: RecordForm<ParticipantInput>; seated: Participant[] }) {
  const { t } = useTranslation('preparation')
  const { record } = form
  // An account holds one seat.
  const taken = new Set(seated.filter(({ id }) => id !== record.id).map(({ accountId }) => accountId))
  const accounts = useAccounts().filter(({ id }) => !taken.has(id))

  function choose(accountId: string): void {
    const account = accounts.find(({ id }) => id === accountId)
    void form.choose({
      accountId: account?.id ?? null,
      ...(account && record.name.trim() === '' && { name: account.name }),
      ...(account && record.organisationName === '' && { organisationName: account.organisation.name }),
    })
  }

  return (
    <FormSelect
      form={form}
      field="accountId"
      owner={record.id}
      label={t('person.enters')}
      options={[
        { value: '', label: t('person.asGuest') },
        ...accounts.map(({ id, name, organisation }) => ({
          value: id,
          label: t('person.withAccount', { name, organisation: organisation.name }),
        })),
      ]}
      value={record.accountId ?? ''}
      onChoose={choose}
    />
  )
}
