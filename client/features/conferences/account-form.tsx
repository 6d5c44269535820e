import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { ACCOUNT_ROLES, type AccountRole } from '@rondom/shared/domain/people.ts'
import { accountSchema, newAccountSchema, type Organisation } from '@rondom/shared/wire/http.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { postJson } from '../../sync/http.ts'
import { useRequest } from '../../sync/use-request.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/checkbox-group.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Form, FormActions } from '../../ui/form.tsx'
import { notify } from '../../ui/notices.ts'
import { Refusal } from '../../ui/refusal.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'

const EMPTY = { name: '', email: '', roles: ['professional'] as AccountRole[] }

/** Adds a colleague. The organisation stays chosen, for the next one. */
export function AccountForm(props: { organisations: readonly Organisation[]; onAdded: () => void }) {
  const { t } = useTranslation(['start', 'domain', 'signIn'])
  const [fields, setFields] = useState(EMPTY)
  const [organisationId, setOrganisationId] = useState(props.organisations[0]?.id ?? null)
  const [wrong, setWrong] = useState<readonly unknown[]>([])
  const request = useRequest()

  async function add(): Promise<void> {
    const body = newAccountSchema.safeParse({ ...fields, email: fields.email.trim(), organisationId })
    if (!body.success) return setWrong(body.error.issues.map(({ path }) => path[0]))
    setWrong([])
    const account = await request.send(() => postJson('/api/accounts', body.data, accountSchema))
    if (account === null) return
    setFields(EMPTY)
    notify({ kind: 'done', sentence: t('people.added', { name: account.name }) })
    props.onAdded()
  }

  return (
    <Disclosure title={t('people.addAccount')} small>
      <Form label={t('people.addAccount')} onSubmit={() => void add()}>
        <Refusal sentence={wrong.includes('roles') ? t('people.rolesMissing') : request.sentence} />
        <TextField
          label={t('people.name')}
          value={fields.name}
          onChange={(name) => setFields({ ...fields, name })}
          error={wrong.includes('name') ? t('people.nameMissing') : null}
          maxLength={LIMITS.name}
          isRequired
        />
        <TextField
          label={t('people.email')}
          type="email"
          value={fields.email}
          onChange={(email) => setFields({ ...fields, email })}
          error={wrong.includes('email') ? t('signIn:emailWrong') : null}
          isRequired
        />
        <Select
          label={t('people.organisation')}
          options={props.organisations.map(({ id, name }) => ({ value: id, label: name }))}
          value={organisationId}
          onChange={setOrganisationId}
          placeholder={t('people.chooseOrganisation')}
          error={wrong.includes('organisationId') ? t('people.chooseOrganisation') : null}
        />
        <CheckboxGroup
          label={t('people.roles')}
          options={ACCOUNT_ROLES.map((value) => ({ value, label: t(`domain:accountRole.${value}`) }))}
          values={fields.roles}
          onChange={(roles) => setFields({ ...fields, roles })}
        />
        <FormActions>
          <Button kind="primary" type="submit" isPending={request.isPending}>
            {t('people.add')}
          </Button>
        </FormActions>
      </Form>
    </Disclosure>
  )
}
