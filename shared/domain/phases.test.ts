import { describe, expect, it } from 'vitest'
import { nextPhase, PHASE_MINUTES, PHASES, previousPhase, stepBack } from './phases.ts'

describe('phases', () => {
  it('go forward one at a time to the end', () => {
    const walked = [PHASES[0] as string]
    for (let phase = nextPhase('preparing'); phase !== null; phase = nextPhase(phase)) walked.push(phase)
    expect(walked).toEqual([...PHASES])
  })

  it('go one step back, but never from sharing to writing and never out of follow-up', () => {
    expect(previousPhase('sharing')).toBeNull()
    expect(previousPhase('inFollowUp')).toBeNull()
    expect(previousPhase('preparing')).toBeNull()
    expect(previousPhase('writing')).toBe('familyVoice')
    expect(previousPhase('differing')).toBe('sharing')
  })

  it('[R88] go back from closing to where it was closed early, and in their order otherwise', () => {
    expect(stepBack({ phase: 'closing', closedEarly: { from: 'differing' } })).toBe('differing')
    expect(stepBack({ phase: 'closing', closedEarly: null })).toBe('planning')
    expect(stepBack({ phase: 'inFollowUp', closedEarly: { from: 'differing' } })).toBeNull()
    expect(stepBack({ phase: 'sharing', closedEarly: null })).toBeNull()
  })

  it('take the minutes of their form', () => {
    const total = (form: keyof typeof PHASE_MINUTES) =>
      Object.values(PHASE_MINUTES[form]).reduce((sum, minutes) => sum + minutes, 0)
    expect([total('standard'), total('short'), total('first')]).toEqual([120, 75, 150])
  })
})
