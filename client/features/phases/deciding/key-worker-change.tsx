import { isTaken, type KeyDecision } from '@rondom/shared/domain/decisions.ts'
import type { ParticipantId } from '@rondom/shared/domain/ids.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../../board/permission.ts'
import { useTable } from '../../../board/use-table.ts'
import { dayWords } from '../../../text/dates.ts'
import { Button } from '../../../ui/button.tsx'
import { typeOf } from './decision-facts.ts'
import { KeyWorkerDialog } from './key-worker-dialog.tsx'

/** "Vast gezicht wisselen" at a taken decision about it, for facilitator and decider; once done, who and until when. */
export function KeyWorkerChange({ decision }: { decision: KeyDecision }) {
  const { t } = useTranslation('deciding')
  const table = useTable()
  const change = usePermission('changeKeyWorker')
  const [isOpen, setOpen] = useState(false)
  if (table === null) return null
  const { state, you } = table
  const done = state.keyWorkerChanges.filter(({ decisionId }) => decisionId === decision.id)
  const name = (id: ParticipantId) => state.participants[id]?.name ?? t('gone')
  const isAbout = typeOf(state, decision.typeId)?.subject === 'key_worker' && isTaken(decision)
  // Each time it was taken it is carried out once.
  const isDone = done.length > decision.former.length
  const mayChange = you.role === 'facilitator' || you.id === decision.deciderId
  return (
    <>
      {done.map(({ from, to, overlapUntil }) => (
        <p key={`${from} ${to} ${overlapUntil}`}>
          {t('keyWorker.changed', { from: name(from), to: name(to), day: dayWords(overlapUntil) })}
        </p>
      ))}
      {isAbout && mayChange && !isDone && change.shown && (
        <div>
          <Button reason={change.reason} onPress={() => setOpen(true)}>
            {t('keyWorker.button')}
          </Button>
        </div>
      )}
      {isOpen && <KeyWorkerDialog decisionId={decision.id} onClose={() => setOpen(false)} />}
    </>
  )
}
