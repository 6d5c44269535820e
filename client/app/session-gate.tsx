import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../sync/session-store.ts'
import { Button } from '../ui/button.tsx'
import { Page } from '../ui/page.tsx'
import { Refusal } from '../ui/refusal.tsx'

/** Shows the pages once it is known who this browser is; until then that it is asked, or a way to ask again. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const { start, who, unreachable, load } = useSession()
  if (start !== null && who !== null) return children
  if (unreachable === null) return <p role="status">{t('loading')}</p>
  return (
    <Page title={t('name')}>
      <Refusal sentence={unreachable} />
      <div>
        <Button kind="primary" onPress={() => void load().catch(() => undefined)}>
          {t('error.again')}
        </Button>
      </div>
    </Page>
  )
}
