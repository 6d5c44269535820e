import { isFrom } from '@rondom/shared/domain/phases.ts'
import { useTable } from '../../board/use-table.ts'
import { OwnCheckIn } from './own-check-in.tsx'

/** Who came in after the checking in still says why they are here, and what they may not share. */
export function LateCheckIn() {
  const table = useTable()
  if (table === null) return null
  const { state, you } = table
  const isOver = isFrom(state.phase, 'familyVoice') && isFrom('closing', state.phase)
  const isMissing = state.checkIns[you.id] === undefined && you.role !== 'teamManager'
  return isOver && isMissing ? <OwnCheckIn /> : null
}
