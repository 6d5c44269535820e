import { ClosedEarly } from '../closing/closed-early.tsx'
import { OwnSummary } from '../closing/own-summary.tsx'
import { DecisionPanel } from '../deciding/decision-panel.tsx'
import { Established } from './established.tsx'
import { OwnActions } from './own-actions.tsx'

/** After the record was established: what is for oneself to read, to do and to decide. */
export function FollowingUp() {
  return (
    <>
      <OwnSummary />
      <Established />
      <ClosedEarly />
      <OwnActions />
      <DecisionPanel folded />
    </>
  )
}
