import type { NoteId } from '@rondom/shared/domain/ids.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { placeId } from '../../../board/places.ts'
import { RevealedBoard } from '../../../board/revealed-board.tsx'
import { useTable } from '../../../board/use-table.ts'
import { LateNote } from '../late-note.tsx'
import { Panel } from '../panel.tsx'
import { ParkedList } from '../parked-list.tsx'
import { RatingsPanel } from '../ratings-panel.tsx'
import { DifferenceForm } from './difference-form.tsx'
import { DifferenceList } from './difference-list.tsx'
import { NotePicker } from './note-picker.tsx'
import { PickBar } from './pick-bar.tsx'

/** Differences get their notes, a kind, a question and a result. */
export function Differing() {
  const { t } = useTranslation('differences')
  const { t: phase } = useTranslation('phases')
  const table = useTable()
  const record = usePermission('recordDifference')
  const [picked, setPicked] = useState<NoteId[]>([])
  const [isMaking, setMaking] = useState(false)
  if (table === null) return null
  return (
    <>
      <DifferenceList />
      {record.shown ? (
        <Panel id={placeId('notes')} flush title={t('pick.title')} hint={t('pick.hint')}>
          <LateNote />
          <NotePicker picked={picked} onChange={setPicked} />
          <PickBar picked={picked} onClear={() => setPicked([])} onMake={() => setMaking(true)} />
        </Panel>
      ) : (
        <Panel id={placeId('notes')} flush title={phase('sharing.notes')}>
          <LateNote />
          <RevealedBoard />
        </Panel>
      )}
      <RatingsPanel round={1} />
      <ParkedList />
      {isMaking && <DifferenceForm noteIds={picked} onClose={() => setMaking(false)} onMade={() => setPicked([])} />}
    </>
  )
}
