import type { NoteId } from '@rondom/shared/domain/ids.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartsOfNote } from '../../../board/note-parts.ts'
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
import { PickBar } from './pick-bar.tsx'
import { PickBox, PickRemarks } from './pick-note.tsx'

/** Differences get their notes, a kind, a question and a result. */
export function Differing() {
  const { t } = useTranslation('differences')
  const { t: phase } = useTranslation('phases')
  const table = useTable()
  const record = usePermission('recordDifference')
  const [picked, setPicked] = useState<NoteId[]>([])
  const [isMaking, setMaking] = useState(false)
  if (table === null) return null

  function pick(id: NoteId, isPicked: boolean): void {
    setPicked((before) => [...before.filter((other) => other !== id), ...(isPicked ? [id] : [])])
  }

  const partsOf: PartsOfNote = (note) => ({
    head: <PickBox note={note} isPicked={picked.includes(note.id)} onChange={(isPicked) => pick(note.id, isPicked)} />,
    foot: <PickRemarks note={note} />,
  })

  return (
    <>
      <DifferenceList />
      {record.shown ? (
        <Panel id={placeId('notes')} flush title={t('pick.title')} hint={t('pick.hint')}>
          <LateNote />
          <RevealedBoard partsOf={partsOf} />
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
