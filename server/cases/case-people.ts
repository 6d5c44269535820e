import type { CaseFile, CaseParticipant, CasePerson } from './case-file.ts'

/** True for words by which a family member is a child. */
export function isChildByRelation(relation: string): boolean {
  return /\b(\w*kind|jongere|zusje|broertje|dochter|zoon|baby|peuter|kleuter)\b/i.test(relation)
}

/** True when somebody of the family takes part at the table. */
export function isLive({ participation }: Pick<CasePerson, 'participation'>): boolean {
  const said = participation ?? ''
  return /\baanwezig\b/i.test(said) && !/\bniet\b[^.;,]*\baanwezig\b/i.test(said)
}

/** Names the organisation of a participant: one name may stand for bodies of two kinds. */
export function organisationKey({ organisationType, organisation }: CaseParticipant): string {
  return `${organisationType} ${organisation}`
}

/**
 * True where a colleague of the same organisation gives a rating of their own in the same round: a party gives
 * one rating, so these two are entries of the roster by themselves, whoever employs them (M3, M4).
 */
export function speaksApart({ participants, safetyRatings }: CaseFile, person: CaseParticipant): boolean {
  const colleagues = participants.filter(
    (other) => other.id !== person.id && organisationKey(other) === organisationKey(person),
  )
  const rates = (id: string, round: number) => safetyRatings.some((one) => one.byId === id && one.round === round)
  return safetyRatings.some(({ byId, round }) => byId === person.id && colleagues.some(({ id }) => rates(id, round)))
}
