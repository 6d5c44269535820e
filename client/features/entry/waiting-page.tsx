import { useTranslation } from 'react-i18next'
import { Callout } from '../../ui/callout.tsx'
import { Page } from '../../ui/page.tsx'

/** The waiting room. Nothing of the conference is known here; it opens by itself when the facilitator admits. */
export function WaitingPage() {
  const { t } = useTranslation('entry')
  return (
    <Page title={t('waiting.title')}>
      <Callout kind="info">
        <p>{t('waiting.explain')}</p>
        <p>{t('waiting.stay')}</p>
      </Callout>
      <p>{t('invitation.privacy')}</p>
    </Page>
  )
}
