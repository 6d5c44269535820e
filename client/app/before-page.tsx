import { useTranslation } from 'react-i18next'
import { DangerCall } from '../board/danger-call.tsx'
import { PerspectivePart } from '../features/preparation/perspective-part.tsx'
import { useConference } from '../sync/conference-store.ts'
import { dayInWords, timeInWords } from '../text/moments.ts'
import { Callout } from '../ui/callout.tsx'
import { Page } from '../ui/page.tsx'
import styles from './before-page.module.css'

/**
 * For who takes part but does not prepare: when and where it is held, and the first cards of the own party.
 * Opens by itself when it begins.
 */
export function BeforePage() {
  const { t } = useTranslation()
  const state = useConference((view) => view.state)
  if (state === null) return null
  const { startsAt, place } = state.plan
  const day = dayInWords(state.facts.conferenceOn)
  return (
    <Page title={t('before.title')} width="wide" actions={<DangerCall />}>
      <Callout kind="info">
        <p>{t('before.explain')}</p>
      </Callout>
      <dl className={styles.facts}>
        {state.facts.conferenceOn !== '' && (
          <div>
            <dt>{t('before.when')}</dt>
            <dd>{startsAt === null ? day : t('before.dayAndTime', { day, time: timeInWords(startsAt) })}</dd>
          </div>
        )}
        {place !== '' && (
          <div>
            <dt>{t('before.where')}</dt>
            <dd>{place}</dd>
          </div>
        )}
      </dl>
      <PerspectivePart />
    </Page>
  )
}
