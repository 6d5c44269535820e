/** The phases of a conference, in their order (method 2.3). `reviewed` ends it. */
export const PHASES = [
  'preparing',
  'checkingIn',
  'familyVoice',
  'writing',
  'sharing',
  'differing',
  'judging',
  'deciding',
  'planning',
  'closing',
  'inFollowUp',
  'reviewed',
] as const

export type Phase = (typeof PHASES)[number]

/** The phases people sit at the table for, as the phase list shows them. */
export const TABLE_PHASES = PHASES.slice(0, 10)

/** Minutes per phase for each form of the meeting: 120, 75 and 150 in all (method 2.3). */
export const PHASE_MINUTES = {
  standard: minutes(10, 10, 10, 20, 15, 20, 10, 15, 10),
  short: minutes(7, 8, 8, 15, 7, 12, 5, 9, 4),
  first: minutes(15, 12, 15, 25, 18, 25, 12, 16, 12),
} as const

export type MeetingForm = keyof typeof PHASE_MINUTES

/** Position of a phase in the order; 0 is `preparing`. */
export function phaseIndex(phase: Phase): number {
  return PHASES.indexOf(phase)
}

/** True when `phase` is `from` or comes after it. */
export function isFrom(phase: Phase, from: Phase): boolean {
  return phaseIndex(phase) >= phaseIndex(from)
}

/** The phase after this one, or null at the end. */
export function nextPhase(phase: Phase): Phase | null {
  return PHASES[phaseIndex(phase) + 1] ?? null
}

/** The phase one step back, or null where there is no way back (rule R4: revealing cannot be undone). */
export function previousPhase(phase: Phase): Phase | null {
  if (phase === 'sharing' || isFrom(phase, 'inFollowUp')) return null
  return PHASES[phaseIndex(phase) - 1] ?? null
}

/**
 * The phase one step back from where a conference is, or null. One that was closed early goes back to the
 * phase it came from (rule R88); everything else goes back one in the order.
 */
export function stepBack({ phase, closedEarly }: { phase: Phase; closedEarly: { from: Phase } | null }): Phase | null {
  return phase === 'closing' && closedEarly !== null ? closedEarly.from : previousPhase(phase)
}

/** True once the perspectives have been published: from `sharing` on. */
export function isRevealed(phase: Phase): boolean {
  return isFrom(phase, 'sharing')
}

function minutes(
  checkingIn: number,
  familyVoice: number,
  writing: number,
  sharing: number,
  differing: number,
  judging: number,
  deciding: number,
  planning: number,
  closing: number,
) {
  return { checkingIn, familyVoice, writing, sharing, differing, judging, deciding, planning, closing }
}
