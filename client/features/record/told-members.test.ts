import { emptyConference } from '@rondom/shared/domain/conference-state.ts'
import type { FamilyMember, Participant } from '@rondom/shared/domain/people.ts'
import { expect, test } from 'vitest'
import { toldMembers } from './told-members.ts'

const member = (id: string, live: boolean) => ({ id, live }) as FamilyMember
const seat = (id: string, memberId: string, accountId: string | null) =>
  ({ id, memberId, accountId, role: 'familyMember' }) as Participant

const empty = emptyConference('cf_een0000000000000')
const state = {
  facts: { ...empty.facts, conferenceOn: '2026-03-10' },
  members: { noor: member('noor', false), esther: member('esther', true), ruben: member('ruben', true) },
  participants: { pe_1: seat('pe_1', 'esther', null), pe_2: seat('pe_2', 'ruben', 'ac_ruben') },
}
const told = (role: Participant['role'], today: string) => toldMembers(state, { role }, today).map(({ id }) => id)

test('[R87] the day after, the view of who came by a link can be written down for them too', () => {
  for (const role of ['facilitator', 'keyWorker'] as const) {
    expect(told(role, '2026-03-10')).toEqual(['noor'])
    expect(told(role, '2026-03-11')).toEqual(['noor', 'esther'])
  }
  for (const role of ['professional', 'deputy', 'teamManager', 'familyMember'] as const) {
    expect(told(role, '2026-03-11')).toEqual([])
  }
})
