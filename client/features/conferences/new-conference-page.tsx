import { LIMITS } from '@rondom/shared/domain/limits.ts'
import { conferenceEntrySchema, newConferenceSchema, PAGES } from '@rondom/shared/wire/http.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { postJson } from '../../sync/http.ts'
import { useRequest } from '../../sync/use-request.ts'
import { Button } from '../../ui/button.tsx'
import { Form, FormActions } from '../../ui/form.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import { Refusal } from '../../ui/refusal.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** Opens a case with its first conference, or the next one of a case, and leads to its preparation. */
export function NewConferencePage({ caseId }: { caseId: string | null }) {
  const { t } = useTranslation(['start', 'app'])
  const [, navigate] = useLocation()
  const [code, setCode] = useState('')
  const [municipality, setMunicipality] = useState('')
  const [conferenceOn, setDay] = useState('')
  const [error, setError] = useState<string | null>(null)
  const request = useRequest()

  async function create(): Promise<void> {
    const body = newConferenceSchema.safeParse({ code, municipality, conferenceOn, ...(caseId !== null && { caseId }) })
    if (!body.success) return setError(t('prepare.dayMissing'))
    setError(null)
    const entry = await request.send(() => postJson('/api/conferences', body.data, conferenceEntrySchema))
    if (entry !== null) navigate(`${PAGES.conference}/${entry.id}`)
  }

  return (
    <Page title={t('prepare.button')}>
      <p>{t(caseId === null ? 'prepare.intro' : 'prepare.nextIntro')}</p>
      <Refusal sentence={request.sentence} />
      <Form label={t('prepare.button')} onSubmit={() => void create()}>
        {caseId === null && (
          <>
            <TextField
              label={t('prepare.code')}
              description={t('prepare.codeHint')}
              value={code}
              onChange={setCode}
              maxLength={LIMITS.name}
            />
            <TextField
              label={t('prepare.municipality')}
              value={municipality}
              onChange={setMunicipality}
              maxLength={LIMITS.name}
            />
          </>
        )}
        <TextField
          label={t(caseId === null ? 'prepare.day' : 'prepare.nextDay')}
          type="date"
          value={conferenceOn}
          onChange={setDay}
          error={error}
          isRequired
        />
        <FormActions>
          <Button kind="primary" type="submit" isPending={request.isPending}>
            {t('prepare.create')}
          </Button>
          <LinkButton href="/" kind="quiet">
            {t('app:cancel')}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
