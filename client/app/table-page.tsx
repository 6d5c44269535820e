import { PAGES } from '@rondom/shared/wire/http.ts'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { TableLayout } from '../board/table-layout.tsx'
import { FacilitationBar } from '../features/facilitation/facilitation-bar.tsx'
import { PeoplePanel } from '../features/people/people-panel.tsx'
import { OwnBar } from '../features/phases/own-bar.tsx'
import { PhaseList } from '../features/phases/phase-list.tsx'
import { PhaseWork } from '../features/phases/phase-work.tsx'
import { useConference } from '../sync/conference-store.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { MAIN_ID } from '../ui/page.tsx'
import { mayPrepare } from './may-prepare.ts'

/** The table of a conference: everything that is seen and done while it is held. */
export function TablePage() {
  useFocusOnMain()
  return (
    <TableLayout
      phases={<PhaseList />}
      people={
        <>
          <PeoplePanel />
          <ToPreparation />
        </>
      }
      bar={
        <>
          <FacilitationBar />
          <OwnBar />
        </>
      }
    >
      <PhaseWork />
    </TableLayout>
  )
}

/** Who prepares can add people and organisations in every phase. */
function ToPreparation() {
  const { t } = useTranslation()
  const id = useConference(({ conferenceId }) => conferenceId)
  const prepares = useConference(({ abilities }) => abilities !== null && mayPrepare(abilities))
  if (!prepares) return null
  return (
    <LinkButton href={`${PAGES.conference}/${id}/voorbereiden`} kind="quiet">
      {t('conference.toPreparation')}
    </LinkButton>
  )
}

/** Where the page before took its focus with it (the waiting room that opens), the table takes it over. */
function useFocusOnMain(): void {
  useEffect(() => {
    const main = document.getElementById(MAIN_ID)
    if (main === null || document.activeElement !== document.body) return
    main.tabIndex = -1
    main.focus({ preventScroll: true })
  }, [])
}
