import type { CommandOf } from '@rondom/shared/domain/commands.ts'
import { consentKey, neededConsents } from '@rondom/shared/domain/consents.ts'
import type { MemberId } from '@rondom/shared/domain/ids.ts'
import { birthMonth } from './case-dates.ts'
import type { CaseFile, CasePerson } from './case-file.ts'
import { isChildByRelation, isLive } from './case-people.ts'

type Member = CommandOf<'recordMember'>['member']
type Consent = CommandOf<'recordConsent'>['consent']

/** A person of the file as a member of the household. */
export function memberOf(person: CasePerson, id: MemberId, conferenceOn: string): Member {
  const { name, relation, age } = person
  return {
    id,
    name,
    kind: isChildByRelation(relation) || (age != null && age < 18) ? 'child' : 'adult',
    relation,
    birthMonth: age == null ? null : birthMonth(age, conferenceOn),
    custody: /\bgezag\b/i.test(relation) && !/\b(geen|zonder) gezag\b/i.test(relation),
    live: isLive(person),
    informed: true,
    notInformedReason: null,
  }
}

/**
 * The consents of a case: what somebody said answers every question that needs this person's consent; where
 * nothing needs it, it is about themselves. What others allow (someone of the network) decides nothing about
 * the household and is left out. Questions that the file leaves open are recorded as not asked;
 * `open` names them.
 */
export function consentsOf(
  file: CaseFile,
  members: readonly Member[],
  idOf: (key: string) => MemberId,
): { consents: Consent[]; open: string[] } {
  const needed = neededConsents(
    members.map((member) => ({ ...member, notInformedReason: null })),
    file.conferenceOn,
  )
  const answered = new Map<string, Consent>()
  const ofTheFamily = file.consents.filter(({ byId }) => file.family.some(({ id }) => id === byId))
  for (const said of ofTheFamily) {
    const byId = idOf(said.byId)
    const asked = needed.filter((pair) => pair.byId === byId)
    for (const pair of asked.length > 0 ? asked : [{ aboutId: byId, byId }]) {
      answered.set(consentKey(pair), { ...pair, ...answerOf(said, file.conferenceOn) })
    }
  }
  const left = needed.filter((pair) => !answered.has(consentKey(pair)))
  const unasked = left.map((pair): Consent => {
    return { ...pair, status: 'not_asked', scope: 'full', terms: '', reason: 'casus', returnOn: file.conferenceOn }
  })
  const nameOf = (id: MemberId) => members.find((member) => member.id === id)?.name ?? ''
  return {
    consents: [...answered.values(), ...unasked],
    open: left.map((pair) => `${nameOf(pair.byId)} over ${nameOf(pair.aboutId)}`),
  }
}

function answerOf(said: CaseFile['consents'][number], conferenceOn: string): Omit<Consent, 'aboutId' | 'byId'> {
  const words = said.text ?? ''
  if (said.scope === 'full' || said.scope === 'partial') {
    return { status: 'given', scope: said.scope, terms: words, reason: '', returnOn: null }
  }
  return { status: said.scope, scope: 'full', terms: '', reason: words || 'casus', returnOn: conferenceOn }
}
