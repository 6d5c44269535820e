import type { NoteId } from '@rondom/shared/domain/ids.ts'
import { useMemo, useState } from 'react'
import type { NoteParts } from '../../../board/note-parts.ts'
import { RevealedBoard } from '../../../board/revealed-board.tsx'
import { DifferenceForm } from './difference-form.tsx'
import { PickBar } from './pick-bar.tsx'
import { PickBox, PickRemarks } from './pick-note.tsx'
import { type Picking, PickingContext } from './picking.ts'

const PARTS: NoteParts = { Head: PickBox, Foot: PickRemarks }

/** The notes on the table, to pick those that show a difference and make it of them. */
export function PickNotes() {
  const [picked, setPicked] = useState<NoteId[]>([])
  const [isMaking, setMaking] = useState(false)
  const picking = useMemo<Picking>(() => {
    const pick = (id: NoteId, isPicked: boolean) =>
      setPicked((before) => [...before.filter((other) => other !== id), ...(isPicked ? [id] : [])])
    return { picked, pick }
  }, [picked])

  return (
    <PickingContext value={picking}>
      <RevealedBoard parts={PARTS} />
      <PickBar picked={picked} onClear={() => setPicked([])} onMake={() => setMaking(true)} />
      {isMaking && <DifferenceForm noteIds={picked} onClose={() => setMaking(false)} onMade={() => setPicked([])} />}
    </PickingContext>
  )
}
