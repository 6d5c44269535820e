import type { Consultation, KeyDecision } from '@rondom/shared/domain/decisions.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import type { Participant } from '@rondom/shared/domain/people.ts'
import { expect, test } from 'vitest'
import { askedOf, isRecordedBy, isWritten, openRequired, waitsFor } from './decision-facts.ts'

const [decider, nurse, granny] = [newId('participant'), newId('participant'), newId('participant')]

function asked(participantId: string | null, fields: Partial<Consultation> = {}): Consultation {
  const rest = { kind: 'organisation', who: 'iemand', required: true, on: null, advice: null, by: null } as const
  return { id: newId('consultation'), participantId, ...rest, ...fields }
}

function decision(consultations: Consultation[], fields: Partial<KeyDecision> = {}): KeyDecision {
  return {
    ...{ id: newId('decision'), typeId: newId('decisionType'), question: newId('text'), deciderId: decider },
    ...{ authority: 'wet', legalFrame: 'voluntary', status: 'open', outcome: null, reasons: null, decidedOn: null },
    ...{ reconsiderOn: null, notFollowed: [], deviation: null, former: [], consultations, ...fields },
  }
}

function seat(id: string, role: Participant['role'], attendance: Participant['attendance']): Participant {
  return { id, role, attendance, admission: 'admitted' } as Participant
}

test('[R71] what is required and open stands before the decision; what is not required does not', () => {
  const open = asked(nurse)
  const done = asked(nurse, { on: '2026-11-22', advice: newId('text') })
  expect(openRequired(decision([open, done, asked(null, { required: false })]))).toEqual([open])
})

test('something waits for who is asked and for who decides, until it is taken', () => {
  const put = decision([asked(nurse)])
  expect(askedOf(put, nurse)).toHaveLength(1)
  expect([decider, nurse, granny].map((you) => waitsFor(put, you))).toEqual([true, true, false])
  const taken = { ...put, status: 'taken' as const }
  expect([decider, nurse].map((you) => waitsFor(taken, you))).toEqual([false, false])
})

test('[R70] the decider writes down the advice of who has no seat, and of family and network who are not there', () => {
  const participants = { [nurse]: seat(nurse, 'professional', 'absent'), [granny]: seat(granny, 'network', 'absent') }
  const writes = (who: string | null, fields: Partial<Consultation> = {}) =>
    isRecordedBy(decider, decision([]), asked(who, fields), participants)
  expect([null, nurse, granny].map((who) => writes(who))).toEqual([true, false, true])
  expect(writes(null, { by: decider })).toBe(true)
  expect(writes(null, { by: nurse })).toBe(false)
  expect(isRecordedBy(nurse, decision([]), asked(null), participants)).toBe(false)
  const present = { [granny]: seat(granny, 'network', 'expected') }
  expect(isRecordedBy(decider, decision([]), asked(granny), present)).toBe(false)
})

test('[R70] once the day is over the decider writes down the advice of who cannot come back to give it', () => {
  const participants = { [nurse]: seat(nurse, 'professional', 'expected') }
  const writes = (isDayOver: boolean, fields: Partial<Consultation> = {}) =>
    isRecordedBy(decider, decision([]), asked(nurse, fields), participants, isDayOver)
  expect([writes(false), writes(true), writes(true, { by: nurse })]).toEqual([false, true, false])
})

test('[R69] what somebody wrote for it keeps it on the table', () => {
  expect(isWritten(decision([asked(nurse)]))).toBe(false)
  expect(isWritten(decision([asked(nurse, { advice: newId('text') })]))).toBe(true)
  expect(isWritten(decision([], { outcome: newId('text') }))).toBe(true)
})
