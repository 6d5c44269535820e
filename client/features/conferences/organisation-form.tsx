import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { ORGANISATION_TYPES, type OrganisationType } from '@rondom/shared/domain/organisations.ts'
import { newOrganisationSchema, organisationSchema } from '@rondom/shared/wire/http.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { postJson } from '../../sync/http.ts'
import { useRequest } from '../../sync/use-request.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Form, FormActions } from '../../ui/form.tsx'
import { notify } from '../../ui/notices.ts'
import { Refusal } from '../../ui/refusal.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** Adds an organisation. */
export function OrganisationForm({ onAdded }: { onAdded: () => void }) {
  const { t } = useTranslation(['start', 'domain'])
  const [name, setName] = useState('')
  const [type, setType] = useState<OrganisationType | null>(null)
  const [wrong, setWrong] = useState<readonly unknown[]>([])
  const request = useRequest()

  async function add(): Promise<void> {
    const body = newOrganisationSchema.safeParse({ name, type })
    if (!body.success) return setWrong(body.error.issues.map(({ path }) => path[0]))
    setWrong([])
    const organisation = await request.send(() => postJson('/api/organisations', body.data, organisationSchema))
    if (organisation === null) return
    setName('')
    setType(null)
    notify({ kind: 'done', sentence: t('people.added', { name: organisation.name }) })
    onAdded()
  }

  return (
    <Disclosure title={t('people.addOrganisation')} small>
      <Form label={t('people.addOrganisation')} onSubmit={() => void add()}>
        <Refusal sentence={request.sentence} />
        <TextField
          label={t('people.organisationName')}
          value={name}
          onChange={setName}
          error={wrong.includes('name') ? t('people.nameMissing') : null}
          maxLength={LIMITS.name}
          isRequired
        />
        <Select
          label={t('people.organisationType')}
          options={ORGANISATION_TYPES.map((value) => ({ value, label: t(`domain:organisation.${value}.full`) }))}
          value={type}
          onChange={setType}
          placeholder={t('people.chooseType')}
          error={wrong.includes('type') ? t('people.chooseType') : null}
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
