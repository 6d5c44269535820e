import { codeRequestSchema, signInSchema, whoSchema } from '@rondom/shared/wire/http.ts'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { postJson } from '../../sync/http.ts'
import { useSession } from '../../sync/session-store.ts'
import { useRequest } from '../../sync/use-request.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Form, FormActions } from '../../ui/form.tsx'
import { notify } from '../../ui/notices.ts'
import { Page } from '../../ui/page.tsx'
import { Refusal } from '../../ui/refusal.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** Signing in: first the address, then the code. The page that asked for it shows itself once `who` is known. */
export function SignInPage() {
  const { t } = useTranslation('signIn')
  const [asked, setAsked] = useState<string | null>(null)
  return (
    <Page title={t('title')}>
      {asked === null ? (
        <EmailStep onAsked={setAsked} />
      ) : (
        <CodeStep email={asked} onOtherEmail={() => setAsked(null)} />
      )}
    </Page>
  )
}

function EmailStep({ onAsked }: { onAsked: (email: string) => void }) {
  const { t } = useTranslation('signIn')
  const [email, setEmail] = useState('')
  const [error, setError] = useState<string | null>(null)
  const request = useRequest()

  async function ask(): Promise<void> {
    const body = codeRequestSchema.safeParse({ email: email.trim() })
    if (!body.success) return setError(t(email.trim() === '' ? 'emailMissing' : 'emailWrong'))
    setError(null)
    if ((await request.send(() => postJson('/api/codes', body.data, z.unknown()))) !== null) onAsked(body.data.email)
  }

  return (
    <>
      <p>{t('intro')}</p>
      <Refusal sentence={request.sentence} />
      <Form label={t('title')} onSubmit={() => void ask()}>
        <TextField
          label={t('email')}
          description={t('emailHint')}
          type="email"
          name="email"
          autoComplete="email"
          value={email}
          onChange={setEmail}
          error={error}
          isRequired
        />
        <WhereTheCodeIs before />
        <FormActions>
          <Button kind="primary" type="submit" isPending={request.isPending}>
            {t('askCode')}
          </Button>
        </FormActions>
      </Form>
      <p>{t('guest')}</p>
    </>
  )
}

function CodeStep({ email, onOtherEmail }: { email: string; onOtherEmail: () => void }) {
  const { t } = useTranslation('signIn')
  const [code, setCode] = useState('')
  const [error, setError] = useState<string | null>(null)
  const request = useRequest()
  const setWho = useSession((session) => session.setWho)

  async function signIn(): Promise<void> {
    const body = signInSchema.safeParse({ email, code: code.replace(/\D/g, '') })
    if (!body.success) return setError(t('codeWrong'))
    setError(null)
    const who = await request.send(() => postJson('/api/session', body.data, whoSchema))
    if (who !== null) setWho(who)
  }

  async function askAgain(): Promise<void> {
    if ((await request.send(() => postJson('/api/codes', { email }, z.unknown()))) === null) return
    setCode('')
    notify({ kind: 'done', sentence: t('sentAgain') })
  }

  return (
    <>
      <p>{t('sent', { email })}</p>
      <WhereTheCodeIs />
      <Refusal sentence={request.sentence} />
      <Form label={t('title')} onSubmit={() => void signIn()}>
        <TextField
          label={t('code')}
          description={t('codeHint')}
          name="code"
          autoComplete="one-time-code"
          inputMode="numeric"
          value={code}
          onChange={setCode}
          error={error}
          autoFocus
          isRequired
        />
        <FormActions>
          <Button kind="primary" type="submit" isPending={request.isPending}>
            {t('signIn')}
          </Button>
          <Button onPress={askAgain}>{t('again')}</Button>
          <Button kind="quiet" onPress={onOtherEmail}>
            {t('otherEmail')}
          </Button>
        </FormActions>
      </Form>
    </>
  )
}

/** Where to look for the code: while no mail server is set, it is not in the mail. */
function WhereTheCodeIs({ before = false }: { before?: boolean }): ReactNode {
  const { t } = useTranslation('signIn')
  const mails = useSession(({ start }) => start?.mail)
  if (mails !== false) return null
  return (
    <Callout kind="info">
      <p>{t(before ? 'terminalBefore' : 'terminal')}</p>
    </Callout>
  )
}
