import { describe, expect, it } from 'vitest'
import { type Consent, isConsentComplete, neededConsents } from './consents.ts'
import { ageInMonths, capacity, type FamilyMember } from './people.ts'

const ON = '2025-09-16'

function member(id: string, kind: 'child' | 'adult', birthMonth: string | null, custody = false): FamilyMember {
  return {
    id,
    name: id,
    kind,
    relation: kind,
    birthMonth,
    custody,
    live: false,
    informed: true,
    notInformedReason: null,
  }
}

const parents = [member('mother', 'adult', null, true), member('father', 'adult', null, true)]
const stepfather = member('stepfather', 'adult', null)

describe('consents', () => {
  it('counts age in whole months', () => {
    expect(ageInMonths('2009-03', ON)).toBe(198)
    expect(capacity('2013-10', ON)).toBe('under12')
    expect(capacity('2013-09', ON)).toBe('from12to15')
    expect(capacity('2009-10', ON)).toBe('from12to15')
    expect(capacity('2009-09', ON)).toBe('from16')
  })

  it('asks each parent with custody for a child under twelve', () => {
    const needed = neededConsents([member('child', 'child', '2018-01'), ...parents, stepfather], ON)
    expect(needed.map((pair) => pair.byId)).toEqual(['mother', 'father'])
  })

  it('asks child and parents from twelve to fifteen, and the young person alone from sixteen', () => {
    const twelve = neededConsents([member('child', 'child', '2012-01'), ...parents], ON)
    expect(twelve.map((pair) => pair.byId)).toEqual(['child', 'mother', 'father'])
    const sixteen = neededConsents([member('child', 'child', '2009-01'), ...parents], ON)
    expect(sixteen.map((pair) => pair.byId)).toEqual(['child'])
  })

  it('needs nobody where the household is adults only', () => {
    expect(neededConsents([...parents, stepfather], ON)).toEqual([])
  })

  it('is complete when given, or when not given with a reason and a day to come back to it', () => {
    const asked: Consent = {
      aboutId: 'child',
      byId: 'mother',
      status: 'not_asked',
      scope: 'full',
      terms: null,
      reason: null,
      returnOn: null,
    }
    expect(isConsentComplete(undefined)).toBe(false)
    expect(isConsentComplete(asked)).toBe(false)
    expect(isConsentComplete({ ...asked, reason: 'tx_a' })).toBe(false)
    expect(isConsentComplete({ ...asked, reason: 'tx_a', returnOn: ON })).toBe(true)
    expect(isConsentComplete({ ...asked, status: 'given' })).toBe(true)
  })
})
