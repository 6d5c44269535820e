import { linesApart } from './lines-apart.ts'

/** What one reader sees of decisions, of who does what, and of the closing, in lines as those of Sight. */
export interface PlanSight {
  history: string[]
  decisions: string[]
  consultations: string[]
  needs: string[]
  actions: string[]
  openNeeds: string[]
  /** Day on which the table looks back; null while none is set. */
  followUpOn: string | null
  reflections: string[]
  /** Of whom this reader knows the mark; marks themselves are filled in. */
  marks: string[]
  /** Whether the marks of everyone are shown, without names. */
  marksShown: boolean
  summaries: string[]
  /** Members of whom this reader knows that they get no summary. */
  withoutSummary: string[]
  amendments: string[]
}

/** What somebody sees before there is anything of it, or for whom nothing of it is. */
export const NOTHING_PLANNED: PlanSight = {
  history: [],
  decisions: [],
  consultations: [],
  needs: [],
  actions: [],
  openNeeds: [],
  followUpOn: null,
  reflections: [],
  marks: [],
  marksShown: false,
  summaries: [],
  withoutSummary: [],
  amendments: [],
}

/** The line of a fact of the history. */
export function historyLine(entry: {
  kind: string
  on: string
  text: string
  source: string
  notFor: string[]
}): string {
  const restriction = entry.notFor.length > 0 ? ` [niet voor ${[...entry.notFor].sort().join(', ')}]` : ''
  return `${entry.on} | ${entry.kind} | ${entry.text} | ${entry.source}${restriction}`
}

/** The line of a key decision, with what is not there yet as it is. */
export function decisionLine(decision: {
  question: string
  decider: string
  authority: string
  status: string
  outcome: string | null
  reasons: string | null
  decidedOn: string | null
  reconsiderOn: string | null
  deviation: string | null
}): string {
  const { question, decider, authority, status, outcome, reasons, decidedOn, reconsiderOn, deviation } = decision
  return [
    ...[question, `beslist door ${decider}`, authority, status, outcome ?? 'geen besluit', reasons ?? 'geen redenen'],
    ...[decidedOn ?? 'niet genomen', reconsiderOn ?? 'geen heroverweging', deviation ?? 'niets niet gevolgd'],
  ].join(' | ')
}

/** The line of a consultation under the question of its decision. */
export function consultationLine(consultation: {
  question: string
  who: string
  required: boolean
  on: string | null
  advice: string | null
  by: string | null
  recorded: boolean
  followed: boolean | null
}): string {
  const { question, who, required, on, advice, by, recorded, followed } = consultation
  const giver = by === null ? 'nog niet gegeven' : `${recorded ? 'opgetekend door' : 'gegeven door'} ${by}`
  const heed = followed === null ? 'nog niet gewogen' : followed ? 'gevolgd' : 'niet gevolgd'
  const words = [question, who, required ? 'verplicht' : 'vrij', on ?? 'zonder dag', advice ?? 'geen advies']
  return [...words, giver, heed].join(' | ')
}

/** The line of a need. */
export function needLine(need: { text: string; forWhom: string; members: string[]; isAdult: boolean }): string {
  return [need.text, need.forWhom, [...need.members].sort().join(' + '), need.isAdult ? '18+' : 'nu'].join(' | ')
}

/** The line of an action; `needs` are the words of those that this reader knows. */
export function actionLine(action: {
  what: string
  owner: string
  buddy: string | null
  dueOn: string
  sign: string
  needs: string[]
  status: string
  answeredBy: string | null
  recorded: boolean
}): string {
  const { what, owner, buddy, dueOn, sign, needs, status, answeredBy, recorded } = action
  const answer = answeredBy === null ? 'geen antwoord' : `${recorded ? 'opgetekend door' : 'door'} ${answeredBy}`
  const about = [...needs].sort().join(' + ') || 'zonder behoefte'
  return [what, owner, buddy ?? 'zonder buddy', dueOn, sign, about, status, answer].join(' | ')
}

/** The line of a need that stays open. */
export function openNeedLine(open: {
  need: string
  bottleneck: string
  reason: string
  bridging: string
  owner: string
}): string {
  return [open.need, open.bottleneck, open.reason, open.bridging, open.owner].join(' | ')
}

/** The line of what somebody takes along. */
export function reflectionLine(reflection: { by: string; question: string; text: string; shareable: boolean }): string {
  const { by, question, text, shareable } = reflection
  return [by, question, text, shareable ? 'deelbaar' : 'niet deelbaar'].join(' | ')
}

/** The line of a family summary. */
export function summaryLine(summary: { members: string[]; text: string; approvedBy: string | null }): string {
  const approved = summary.approvedBy === null ? 'niet goedgekeurd' : `goedgekeurd door ${summary.approvedBy}`
  return [[...summary.members].sort().join(' + '), summary.text, approved].join(' | ')
}

/** The line of what was appended to the record. */
export function amendmentLine(amendment: { kind: string; by: string; member: string | null; text: string }): string {
  const { kind, by, member, text } = amendment
  return [kind, member === null ? by : `${member}, opgetekend door ${by}`, text].join(' | ')
}

/** What differs between what should be seen of it and what was seen, one line each. */
export function planApart(expected: PlanSight, observed: PlanSight): string[] {
  const apart = (what: string, of: (sight: PlanSight) => string[]) => linesApart(what, of(expected), of(observed))
  return [
    ...apart('tijdlijn', ({ history }) => history),
    ...apart('kernbeslissing', ({ decisions }) => decisions),
    ...apart('raadpleging', ({ consultations }) => consultations),
    ...apart('behoefte', ({ needs }) => needs),
    ...apart('actie', ({ actions }) => actions),
    ...apart('open behoefte', ({ openNeeds }) => openNeeds),
    ...apart('terugkijkdag', ({ followUpOn }) => [followUpOn ?? 'geen']),
    ...apart('terugblik', ({ reflections }) => reflections),
    ...apart('cijfer van de tafel', ({ marks }) => marks),
    ...apart('cijfers van de tafel', ({ marksShown }) => [marksShown ? 'getoond' : 'verborgen']),
    ...apart('gezinsverslag', ({ summaries }) => summaries),
    ...apart('zonder gezinsverslag', ({ withoutSummary }) => withoutSummary),
    ...apart('aanvulling', ({ amendments }) => amendments),
  ]
}
