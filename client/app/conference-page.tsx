import type { ConferenceId } from '@rondom/shared/domain/ids.ts'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { WaitingRoom } from '../features/lobby/waiting-room.tsx'
import { RecordPage } from '../features/record/record-page.tsx'
import { useConference } from '../sync/conference-store.ts'
import { enterConference } from '../sync/control.ts'
import { Page } from '../ui/page.tsx'
import { EndedPage } from './ended-page.tsx'
import { mayPrepare } from './may-prepare.ts'
import { PreparingPage } from './preparing-page.tsx'
import { TablePage } from './table-page.tsx'

/** Which page of a conference somebody asked for. */
export type ConferencePart = 'table' | 'preparation' | 'record'

/** One conference: joins it, and shows the page that fits where this person and the conference stand. */
export function ConferencePage({ id, part }: { id: ConferenceId; part: ConferencePart }) {
  useEffect(() => enterConference(id), [id])
  const isEntered = useConference(({ conferenceId }) => conferenceId === id)
  return isEntered ? <Entered part={part} /> : null
}

function Entered({ part }: { part: ConferencePart }) {
  const ended = useConference((view) => view.ended)
  const isWaiting = useConference((view) => view.waiting)
  const phase = useConference(({ state }) => state?.phase ?? null)
  const prepares = useConference(({ abilities }) => (abilities === null ? null : mayPrepare(abilities)))
  if (ended !== null) return <EndedPage sentence={ended} />
  if (isWaiting) return <WaitingRoom />
  if (phase === null || prepares === null) return <Joining />
  if (part === 'record') return <RecordPage />
  if (prepares && (part === 'preparation' || phase === 'preparing')) return <PreparingPage />
  return <TablePage />
}

function Joining() {
  const { t } = useTranslation()
  return (
    <Page title={t('conference.untitled')}>
      <p role="status">{t('conference.loading')}</p>
    </Page>
  )
}
