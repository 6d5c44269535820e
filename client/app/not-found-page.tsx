import { useTranslation } from 'react-i18next'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'

/** For an address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <Page title={t('notFound.title')}>
      <p>{t('notFound.explain')}</p>
      <div>
        <LinkButton href="/">{t('home')}</LinkButton>
      </div>
    </Page>
  )
}
