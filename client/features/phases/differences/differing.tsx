import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { placeId } from '../../../board/places.ts'
import { RevealedBoard } from '../../../board/revealed-board.tsx'
import { LateNote } from '../late-note.tsx'
import { Panel } from '../panel.tsx'
import { ParkedList } from '../parked-list.tsx'
import { RatingsPanel } from '../ratings-panel.tsx'
import { ComparisonView } from './comparison-view.tsx'
import { DifferenceList } from './difference-list.tsx'
import { PickNotes } from './pick-notes.tsx'

/** Differences get their notes, a kind, a question and a result. */
export function Differing() {
  const { t } = useTranslation('differences')
  const { t: phase } = useTranslation('phases')
  const record = usePermission('recordDifference')
  return (
    <>
      <DifferenceList />
      <ComparisonView />
      {record.shown ? (
        <Panel id={placeId('notes')} flush title={t('pick.title')} hint={t('pick.hint')}>
          <LateNote />
          <PickNotes />
        </Panel>
      ) : (
        <Panel id={placeId('notes')} flush title={phase('sharing.notes')}>
          <LateNote />
          <RevealedBoard />
        </Panel>
      )}
      <RatingsPanel round={1} />
      <ParkedList />
    </>
  )
}
