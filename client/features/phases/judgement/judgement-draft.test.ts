import type { JudgementContent } from '@rondom/shared/board/judgement.ts'
import { type ConferenceState, emptyConference } from '@rondom/shared/domain/conference-state.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import type { JointJudgement } from '@rondom/shared/domain/judgement.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { FamilyMember } from '@rondom/shared/domain/people.ts'
import { expect, test } from 'vitest'
import { differsFrom, obstaclesTo } from './judgement-draft.ts'

const CHILD = newId('member')
const DIFFERENCE = newId('difference')
const UNKNOWN = newId('uncertainty')

const whole: JudgementContent = {
  judgement: 'de lijn',
  dangerStatement: 'de zorg',
  safetyGoal: 'het doel',
  explanation: '',
  uncertainties: [{ id: UNKNOWN, text: 'wat we niet weten', differenceId: DIFFERENCE }],
  meanings: { [CHILD]: 'rust' },
}

const texts = { a: 'de lijn', b: 'de zorg', c: 'het doel', d: 'wat we niet weten', e: 'rust' }

const version: JointJudgement = {
  version: 1,
  text: 'a',
  dangerStatement: 'b',
  safetyGoal: 'c',
  explanation: null,
  uncertainties: [{ id: UNKNOWN, text: 'd', differenceId: DIFFERENCE }],
  meanings: { [CHILD]: 'e' },
  putAt: '2026-11-22T10:00:00Z',
}

function member(id: string, kind: FamilyMember['kind']): FamilyMember {
  const rest = { relation: '', birthMonth: null, custody: false, live: false, informed: true, notInformedReason: null }
  return { id, name: id, kind, ...rest }
}

function table(): ConferenceState {
  const parent = newId('member')
  return {
    ...emptyConference(newId('conference')),
    members: { [CHILD]: member(CHILD, 'child'), [parent]: member(parent, 'adult') },
    differences: {
      [DIFFERENCE]: {
        id: DIFFERENCE,
        title: 't',
        kind: 'fact',
        noteIds: [],
        discussionQuestion: null,
        proposedBy: newId('participant'),
        made: true,
        result: 'r',
        resultKind: 'open_question',
      },
    },
  }
}

test('a judgement with its parts, meanings and open questions can be put; an explanation is not needed [R59]', () => {
  expect(obstaclesTo(table(), whole)).toEqual([])
})

test('each part, each child and each open question that is missing is named [R59]', () => {
  const empty = { ...whole, judgement: '', dangerStatement: '', safetyGoal: '', uncertainties: [], meanings: {} }
  expect(obstaclesTo(table(), empty)).toEqual([
    { kind: 'part', part: 'dangerStatement' },
    { kind: 'part', part: 'safetyGoal' },
    { kind: 'part', part: 'judgement' },
    { kind: 'meaning', memberId: CHILD },
    { kind: 'link', differenceId: DIFFERENCE },
  ])
})

test('a difference that was only proposed, or ended otherwise, asks for no uncertainty [R59]', () => {
  const state = table()
  const difference = state.differences[DIFFERENCE]!
  const unlinked = { ...whole, uncertainties: [] }
  for (const change of [{ made: false }, { resultKind: 'both_stand' as const }]) {
    const differences = { [DIFFERENCE]: { ...difference, ...change } }
    expect(obstaclesTo({ ...state, differences }, unlinked)).toEqual([])
  }
})

test('a part that does not fit is named', () => {
  const long = { ...whole, explanation: 'x'.repeat(LIMITS.judgementText + 1) }
  expect(obstaclesTo(table(), long)).toEqual([{ kind: 'tooLong', part: 'explanation' }])
  const lines = { ...whole, meanings: { [CHILD]: 'x'.repeat(LIMITS.judgementText + 1) } }
  expect(obstaclesTo(table(), lines)).toEqual([{ kind: 'linesTooLong', where: 'meanings' }])
  const unknown = { ...whole.uncertainties[0]!, text: 'x'.repeat(LIMITS.uncertaintyText + 1) }
  expect(obstaclesTo(table(), { ...whole, uncertainties: [unknown] })).toEqual([
    { kind: 'linesTooLong', where: 'unknown' },
  ])
})

test('the text is changed when any part of it is, and not before [R60]', () => {
  expect(differsFrom(version, whole, texts)).toBe(false)
  const changes: Partial<JudgementContent>[] = [
    { judgement: 'een andere lijn' },
    { explanation: 'waardoor' },
    { uncertainties: [] },
    { uncertainties: [{ id: UNKNOWN, text: 'wat we niet weten', differenceId: null }] },
    { meanings: { [CHILD]: 'drukte' } },
  ]
  expect(changes.map((change) => differsFrom(version, { ...whole, ...change }, texts))).toEqual(changes.map(() => true))
})
