import type { OrganisationType } from '@rondom/shared/domain/organisations.ts'
import { ORGANISATION_TYPES } from '@rondom/shared/domain/organisations.ts'
import { setupSchema, whoSchema } from '@rondom/shared/wire/http.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { postJson } from '../../sync/http.ts'
import { useSession } from '../../sync/session-store.ts'
import { useRequest } from '../../sync/use-request.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Form, FormActions } from '../../ui/form.tsx'
import { Page } from '../../ui/page.tsx'
import { Refusal } from '../../ui/refusal.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useLinkSecret } from './link-secret.ts'

/** Makes the first account, with the one-time link that stands in the terminal of the server. */
export function SetupPage() {
  const { t } = useTranslation('entry')
  const secret = useLinkSecret()
  return (
    <Page title={t('setup.title')}>
      {secret === null ? (
        <Callout kind="caution">
          <p>{t('setup.secretMissing')}</p>
        </Callout>
      ) : (
        <>
          <p>{t('setup.intro')}</p>
          <SetupForm secret={secret} />
        </>
      )}
    </Page>
  )
}

function SetupForm({ secret }: { secret: string }) {
  const { t } = useTranslation(['entry', 'domain', 'signIn'])
  const [, navigate] = useLocation()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [organisation, setOrganisation] = useState('')
  const [type, setType] = useState<OrganisationType>('local_team')
  const [wrong, setWrong] = useState<readonly string[]>([])
  const request = useRequest()
  const setWho = useSession((session) => session.setWho)

  async function create(): Promise<void> {
    const body = setupSchema.safeParse({
      secret,
      name,
      email: email.trim(),
      organisation: { name: organisation, type },
    })
    if (!body.success) {
      const paths = body.error.issues.map(({ path }) => path.join('.'))
      return setWrong(paths.includes('secret') ? [...paths, 'link'] : paths)
    }
    setWrong([])
    const who = await request.send(() => postJson('/api/setup', body.data, whoSchema))
    if (who === null) return
    setWho(who)
    await useSession.getState().load()
    navigate('/', { replace: true })
  }

  const missing = (field: string) => (wrong.includes(field) ? t('setup.fieldMissing') : null)
  return (
    <>
      <Refusal sentence={wrong.includes('link') ? t('setup.secretMissing') : request.sentence} />
      <Form label={t('setup.title')} onSubmit={() => void create()}>
        <TextField
          label={t('setup.name')}
          name="name"
          autoComplete="name"
          value={name}
          onChange={setName}
          error={missing('name')}
          maxLength={80}
          isRequired
        />
        <TextField
          label={t('setup.email')}
          description={t('setup.emailHint')}
          type="email"
          name="email"
          autoComplete="email"
          value={email}
          onChange={setEmail}
          error={wrong.includes('email') ? t('signIn:emailWrong') : null}
          isRequired
        />
        <TextField
          label={t('setup.organisation')}
          name="organization"
          autoComplete="organization"
          value={organisation}
          onChange={setOrganisation}
          error={missing('organisation.name')}
          maxLength={80}
          isRequired
        />
        <Select
          label={t('setup.organisationType')}
          options={ORGANISATION_TYPES.map((value) => ({ value, label: t(`domain:organisation.${value}.full`) }))}
          value={type}
          onChange={setType}
        />
        <FormActions>
          <Button kind="primary" type="submit" isPending={request.isPending}>
            {t('setup.create')}
          </Button>
        </FormActions>
      </Form>
    </>
  )
}
