import type { ConferenceState } from '@rondom/shared/domain/conference-state.ts'
import { useTranslation } from 'react-i18next'
import { dayInWords, timeInWords } from '../text/moments.ts'
import { Callout } from '../ui/callout.tsx'
import { Page } from '../ui/page.tsx'

/** For who takes part but does not prepare: when and where it is held. Opens by itself when it begins. */
export function BeforePage({ state }: { state: ConferenceState }) {
  const { t } = useTranslation()
  const { startsAt, place } = state.plan
  const day = dayInWords(state.facts.conferenceOn)
  return (
    <Page title={t('before.title')}>
      <Callout kind="info">
        <p>{t('before.explain')}</p>
      </Callout>
      <dl>
        <dt>{t('before.when')}</dt>
        <dd>{startsAt === null ? day : t('before.dayAndTime', { day, time: timeInWords(startsAt) })}</dd>
        {place !== '' && (
          <>
            <dt>{t('before.where')}</dt>
            <dd>{place}</dd>
          </>
        )}
      </dl>
    </Page>
  )
}
