import type { CasePerson } from './case-file.ts'

/** True for words by which a family member is a child. */
export function isChildByRelation(relation: string): boolean {
  return /\b(\w*kind|jongere|zusje|broertje|dochter|zoon|baby|peuter|kleuter)\b/i.test(relation)
}

/** True when somebody of the family takes part at the table. */
export function isLive({ participation }: Pick<CasePerson, 'participation'>): boolean {
  const said = participation ?? ''
  return /\baanwezig\b/i.test(said) && !/\bniet\b[^.;,]*\baanwezig\b/i.test(said)
}
