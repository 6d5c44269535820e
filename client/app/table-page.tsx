import { useEffect } from 'react'
import { KeysHelp } from '../board/keys-help.tsx'
import { TableAnnouncements } from '../board/table-announcements.tsx'
import { TableLayout } from '../board/table-layout.tsx'
import { OwnBar } from '../features/phases/own-bar.tsx'
import { PhaseList } from '../features/phases/phase-list.tsx'
import { PhaseWork } from '../features/phases/phase-work.tsx'
import { MAIN_ID } from '../ui/page.tsx'

/** The table of a conference: everything that is seen and done while it is held. */
export function TablePage() {
  useFocusOnMain()
  return (
    <>
      <TableLayout phases={<PhaseList />} people={null} bar={<OwnBar />}>
        <PhaseWork />
      </TableLayout>
      <TableAnnouncements />
      <KeysHelp />
    </>
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
