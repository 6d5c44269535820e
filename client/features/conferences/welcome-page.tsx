import { PAGES } from '@rondom/shared/wire/http.ts'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../sync/session-store.ts'
import { Callout } from '../../ui/callout.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Page } from '../../ui/page.tsx'
import styles from './welcome-page.module.css'

/** What Rondom is, and the way in: sign in, the first account, or an example. */
export function WelcomePage() {
  const { t } = useTranslation('start')
  const start = useSession((session) => session.start)
  if (start === null) return null
  return (
    <Page title={t('welcome.title')}>
      <p className={styles.lead}>{t('welcome.intro')}</p>
      <ol className={styles.steps}>
        <li>{t('welcome.step1')}</li>
        <li>{t('welcome.step2')}</li>
        <li>{t('welcome.step3')}</li>
      </ol>
      {!start.hasAccounts && (
        <Callout kind="info">
          <p>{t('welcome.setup')}</p>
        </Callout>
      )}
      <div className={styles.ways}>
        {start.hasAccounts && (
          <LinkButton href="/aanmelden" kind="primary">
            {t('welcome.signIn')}
          </LinkButton>
        )}
        {start.demo && (
          <LinkButton href={PAGES.examples} kind={start.hasAccounts ? 'secondary' : 'primary'}>
            {t('examples.button')}
          </LinkButton>
        )}
      </div>
    </Page>
  )
}
