import { dayAt } from '@rondom/shared/domain/calendar.ts'
import { PAGES } from '@rondom/shared/wire/http.ts'
import { IconFileText } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { participantOf } from '../../../board/roster.ts'
import { useTable } from '../../../board/use-table.ts'
import { useConference } from '../../../sync/conference-store.ts'
import { dayWords } from '../../../text/dates.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Panel } from '../panel.tsx'

/** That the record stands, since when, and the way to it. */
export function Established() {
  const { t } = useTranslation('closing')
  const table = useTable()
  const id = useConference((view) => view.conferenceId)
  const { established, followUpOn } = table?.state ?? {}
  if (table === null || !established || id === null) return null
  const name = participantOf(table.state, established.by)?.name ?? ''
  return (
    <Panel title={t('followUp.title')} hint={t('followUp.explain')}>
      <p>{t('followUp.at', { name, day: dayWords(dayAt(new Date(established.at))) })}</p>
      {followUpOn && <p>{t('followUp.lookBack', { day: dayWords(followUpOn) })}</p>}
      <div>
        <LinkButton
          href={`${PAGES.conference}/${id}/verslag`}
          kind="primary"
          icon={<IconFileText aria-hidden size={20} />}
        >
          {t('followUp.open')}
        </LinkButton>
      </div>
    </Panel>
  )
}
