import type { ConferenceId } from '@rondom/shared/domain/ids.ts'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { WaitingPage } from '../features/entry/waiting-page.tsx'
import { useConference } from '../sync/conference-store.ts'
import { enterConference } from '../sync/control.ts'
import { Page } from '../ui/page.tsx'
import { BeforePage } from './before-page.tsx'
import { EndedPage } from './ended-page.tsx'

/** One conference: joins it, and shows the page that fits where this person and the conference stand. */
export function ConferencePage({ id, isPreparation }: { id: ConferenceId; isPreparation: boolean }) {
  useEffect(() => enterConference(id), [id])
  const isEntered = useConference(({ conferenceId }) => conferenceId === id)
  return isEntered ? <Entered isPreparation={isPreparation} /> : null
}

function Entered({ isPreparation }: { isPreparation: boolean }) {
  const state = useConference((view) => view.state)
  const isWaiting = useConference((view) => view.waiting)
  const ended = useConference((view) => view.ended)
  if (ended !== null) return <EndedPage sentence={ended} />
  if (isWaiting) return <WaitingPage />
  if (state === null) return <Joining />
  if (isPreparation) return null
  return <BeforePage state={state} />
}

function Joining() {
  const { t } = useTranslation()
  return (
    <Page title={t('conference.untitled')}>
      <p role="status">{t('conference.loading')}</p>
    </Page>
  )
}
