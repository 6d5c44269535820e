import { useEffect } from 'react'
import { I18nProvider, RouterProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useSession } from '../sync/session-store.ts'
import { LANGUAGE } from '../text/i18n.ts'
import { Announcer } from '../ui/announcer.tsx'
import { Notices } from '../ui/notice-list.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { Frame } from './frame.tsx'
import { Routes } from './routes.tsx'

/** Everything that stands around the pages, once. */
export function App() {
  const { t } = useTranslation()
  const [, navigate] = useLocation()
  useEffect(() => {
    // Where this fails the pages say so and offer to try again.
    useSession
      .getState()
      .load()
      .catch(() => undefined)
  }, [])
  return (
    <I18nProvider locale={LANGUAGE === 'nl' ? 'nl-NL' : LANGUAGE}>
      <RouterProvider navigate={(path) => navigate(path)}>
        <Frame>
          <ErrorBoundary>
            <Routes />
          </ErrorBoundary>
        </Frame>
        <Notices labels={{ region: t('notices.region'), close: t('notices.close'), undo: t('notices.undo') }} />
        <Announcer />
      </RouterProvider>
    </I18nProvider>
  )
}
