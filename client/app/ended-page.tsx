import { useTranslation } from 'react-i18next'
import { Callout } from '../ui/callout.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'

/** The connection with a conference ended for this person; the sentence says why. */
export function EndedPage({ sentence }: { sentence: string }) {
  const { t } = useTranslation()
  return (
    <Page title={t('conference.ended')}>
      <Callout kind="caution">
        <p>{sentence}</p>
      </Callout>
      <div>
        <LinkButton href="/">{t('home')}</LinkButton>
      </div>
    </Page>
  )
}
