import { expect, test } from 'vitest'
import { offeredQuestions, questionChoice } from './question-choice.ts'

const offered = [
  { value: 'surprise' as const, label: 'Wat verraste je?' },
  { value: 'takeHome' as const, label: 'Wat neem je mee?' },
]

test('a question that was chosen is found again by its words after a reload', () => {
  expect(questionChoice(offered, '', false)).toBe('surprise')
  expect(questionChoice(offered, 'Wat neem je mee?', false)).toBe('takeHome')
  expect(questionChoice(offered, 'Waar waren wij blind?', false)).toBe('own')
})

test('an own question is still chosen while it is empty', () => {
  expect(questionChoice(offered, '', true)).toBe('own')
})

test('family and network are not asked about a protocol or a team', () => {
  const asked = (role: 'familyMember' | 'network' | 'keyWorker') => offeredQuestions({ role })
  expect(asked('keyWorker')).toEqual(['surprise', 'protocol', 'takeHome'])
  expect(asked('familyMember')).toEqual(['surprise', 'important', 'remember'])
  expect(asked('network')).toEqual(asked('familyMember'))
})
