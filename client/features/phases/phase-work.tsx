import type { Phase } from '@rondom/shared/domain/phases.ts'
import type { ComponentType } from 'react'
import { useTable } from '../../board/use-table.ts'
import { BeforeBegin } from './before-begin.tsx'
import { BlindWriting } from './blind-writing.tsx'
import { CheckingIn } from './checking-in.tsx'
import { Closing } from './closing/closing.tsx'
import { DangerCheck } from './danger-check.tsx'
import { Deciding } from './deciding/deciding.tsx'
import { Differing } from './differences/differing.tsx'
import { FamilyVoicePhase } from './family-voice.tsx'
import { FollowingUp } from './follow-up/following-up.tsx'
import { Judging } from './judgement/judging.tsx'
import { LateCheckIn } from './late-check-in.tsx'
import { Planning } from './planning/planning.tsx'
import { Sharing } from './sharing.tsx'
import { Writing } from './writing.tsx'

const WORK: Record<Phase, ComponentType> = {
  preparing: BeforeBegin,
  checkingIn: CheckingIn,
  familyVoice: FamilyVoicePhase,
  writing: Writing,
  sharing: Sharing,
  differing: Differing,
  judging: Judging,
  deciding: Deciding,
  planning: Planning,
  closing: Closing,
  inFollowUp: FollowingUp,
  reviewed: FollowingUp,
}

/** The work of the phase that is now; the danger check stands before it wherever it is open. */
export function PhaseWork() {
  const table = useTable()
  if (table === null) return null
  const { state, you } = table
  // Who came after the reveal writes first, whatever the others do meanwhile.
  const Work = state.blind.includes(you.id) ? BlindWriting : WORK[state.phase]
  return (
    <>
      <DangerCheck />
      <LateCheckIn />
      <Work />
    </>
  )
}
