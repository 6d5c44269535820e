import { emptyConference } from '@rondom/shared/domain/conference-state.ts'
import { newId } from '@rondom/shared/domain/ids.ts'
import { expect, test } from 'vitest'
import { summaryStatus } from './summary-status.ts'

const MEMBER = newId('member')
const OTHER = newId('member')
const state = emptyConference(newId('conference'))
const summary = {
  id: newId('summary'),
  forIds: [MEMBER],
  text: newId('text'),
  writtenBy: newId('participant'),
  revision: 1,
  approvedBy: null,
}

test('[R86] a member has nothing, a reason, a summary that waits, or one that is approved', () => {
  expect(summaryStatus(state, MEMBER)).toBe('none')
  expect(summaryStatus({ ...state, summariesMissing: { [MEMBER]: newId('text') } }, MEMBER)).toBe('missing')
  const waiting = { ...state, summaries: { [summary.id]: summary } }
  expect(summaryStatus(waiting, MEMBER)).toBe('waiting')
  expect(summaryStatus(waiting, OTHER)).toBe('none')
  const approved = { ...summary, approvedBy: newId('participant') }
  expect(summaryStatus({ ...state, summaries: { [summary.id]: approved } }, MEMBER)).toBe('approved')
})
