import type { NoteId } from '@rondom/shared/domain/ids.ts'
import { useState } from 'react'
import type { PartsOfNote } from '../../../board/note-parts.ts'
import { RevealedBoard } from '../../../board/revealed-board.tsx'
import { DifferenceForm } from './difference-form.tsx'
import { PickBar } from './pick-bar.tsx'
import { PickBox, PickRemarks } from './pick-note.tsx'

/** The notes on the table, to pick those that show a difference and make it of them. */
export function PickNotes() {
  const [picked, setPicked] = useState<NoteId[]>([])
  const [isMaking, setMaking] = useState(false)

  function pick(id: NoteId, isPicked: boolean): void {
    setPicked((before) => [...before.filter((other) => other !== id), ...(isPicked ? [id] : [])])
  }

  const partsOf: PartsOfNote = (note) => {
    const isPicked = picked.includes(note.id)
    return {
      head: <PickBox note={note} isPicked={isPicked} onChange={(now) => pick(note.id, now)} />,
      foot: <PickRemarks note={note} isPicked={isPicked} />,
    }
  }

  return (
    <>
      <RevealedBoard partsOf={partsOf} />
      <PickBar picked={picked} onClear={() => setPicked([])} onMake={() => setMaking(true)} />
      {isMaking && <DifferenceForm noteIds={picked} onClose={() => setMaking(false)} onMade={() => setPicked([])} />}
    </>
  )
}
