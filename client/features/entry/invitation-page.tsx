import { PAGES, redeemSchema, whoSchema } from '@rondom/shared/wire/http.ts'
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
import { TextField } from '../../ui/text-field.tsx'
import { useLinkSecret } from './link-secret.ts'

/** Coming in by invitation: the link is here, the code came another way. Leads to the waiting room. */
export function InvitationPage(props: { conferenceId: string; invitationId: string }) {
  const { t } = useTranslation('entry')
  const secret = useLinkSecret()
  return (
    <Page title={t('invitation.title')}>
      {secret === null ? (
        <Callout kind="caution">
          <p>{t('invitation.linkIncomplete')}</p>
        </Callout>
      ) : (
        <>
          <p>{t('invitation.intro')}</p>
          <CodeForm {...props} secret={secret} />
          <p>{t('invitation.privacy')}</p>
        </>
      )}
    </Page>
  )
}

function CodeForm(props: { conferenceId: string; invitationId: string; secret: string }) {
  const { t } = useTranslation('entry')
  const [, navigate] = useLocation()
  const [code, setCode] = useState('')
  const [error, setError] = useState<string | null>(null)
  const request = useRequest()
  const setWho = useSession((session) => session.setWho)

  async function enter(): Promise<void> {
    const body = redeemSchema.safeParse({ ...props, code: code.replace(/\D/g, '') })
    if (!body.success) {
      const isCode = body.error.issues.some(({ path }) => path[0] === 'code')
      return setError(t(isCode ? 'invitation.codeWrong' : 'invitation.linkIncomplete'))
    }
    setError(null)
    const who = await request.send(() => postJson('/api/invitations/redeem', body.data, whoSchema))
    if (who === null) return
    setWho(who)
    navigate(`${PAGES.conference}/${props.conferenceId}`, { replace: true })
  }

  return (
    <>
      <Refusal sentence={request.sentence} />
      <Form label={t('invitation.title')} onSubmit={() => void enter()}>
        <TextField
          label={t('invitation.code')}
          description={t('invitation.codeHint')}
          name="code"
          autoComplete="one-time-code"
          inputMode="numeric"
          value={code}
          onChange={setCode}
          error={error}
          isRequired
        />
        <FormActions>
          <Button kind="primary" type="submit" isPending={request.isPending}>
            {t('invitation.enter')}
          </Button>
        </FormActions>
      </Form>
    </>
  )
}
