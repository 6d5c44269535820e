import { DIFFERENCE_KINDS, DIFFERENCE_RESULTS } from '@rondom/shared/domain/differences.ts'
import { POSITION_KINDS } from '@rondom/shared/domain/judgement.ts'
import { LIMITS } from '@rondom/shared/domain/limits.ts'
import type { CaseDifference, CaseDissent, CaseJudgement, CasePosition } from './case-judging.ts'
import type { PlayedCase } from './case-shape.ts'

/** Parts that a case file should have; as anyone may have written it, anything can be missing. */
type Loose<T> = { [K in keyof T]?: T[K] | null }

/** What differences and judgement of a case say that breaks a rule, a line each that begins with the rule's number. */
export function judgingProblems(played: PlayedCase): string[] {
  const judgement: Loose<CaseJudgement> = played.judgement ?? {}
  return [
    ...(played.differences ?? []).flatMap((difference, index) => ofDifference(played, difference, index)),
    ...ofText('R59', 'judgement.text', judgement.text, LIMITS.judgementText),
    ...ofText('R59', 'judgement.dangerStatement', judgement.dangerStatement, LIMITS.judgementText),
    ...ofText('R59', 'judgement.safetyGoal', judgement.safetyGoal, LIMITS.judgementText),
    ...(judgement.uncertainties ?? []).flatMap((text, index) =>
      ofText('R59', `judgement.uncertainties.${index}`, text, LIMITS.uncertaintyText),
    ),
    ...(judgement.positions ?? []).flatMap((position, index) => ofPosition(played, judgement, position, index)),
    ...(judgement.dissents ?? []).flatMap((dissent, index) => ofDissent(judgement, dissent, index)),
  ]
}

function ofDifference(played: PlayedCase, difference: Loose<CaseDifference>, index: number): string[] {
  const at = `differences.${index}`
  const noteIds = [...new Set(difference.noteIds ?? [])]
  const notes = noteIds.map((id) => played.notes.find((note) => note.id === id))
  const inherited = new Set(notes.flatMap((note) => note?.notVisibleTo ?? []))
  const own = new Set(difference.notVisibleTo ?? [])
  return [
    ...ofText('R56', `${at}.title`, difference.title, LIMITS.differenceTitle),
    ...unless(DIFFERENCE_KINDS.includes(difference.kind!), 'R56', `${at}.kind`, 'dit is geen soort verschil.'),
    ...unless(noteIds.length >= 2, 'R56', `${at}.noteIds`, 'een verschil verbindt ten minste twee kaartjes.'),
    ...noteIds.flatMap((id, place) =>
      unless(
        notes[place] !== undefined && !notes[place].withheld,
        'R56',
        `${at}.noteIds`,
        `"${id}" ligt niet voor iedereen op tafel.`,
      ),
    ),
    ...unless(
      own.size === inherited.size && [...own].every((id) => inherited.has(id)),
      'R57',
      `${at}.notVisibleTo`,
      'een verschil is gesloten voor wie een van zijn kaartjes gesloten is, en voor niemand anders.',
    ),
    ...ofText('R58', `${at}.result`, difference.result, LIMITS.differenceText),
    ...unless(
      DIFFERENCE_RESULTS.includes(difference.resultKind!),
      'R58',
      `${at}.resultKind`,
      'dit is geen soort uitkomst.',
    ),
  ]
}

function ofPosition(
  played: PlayedCase,
  { positions, dissents }: Loose<CaseJudgement>,
  { byId, position, motivation }: Loose<CasePosition>,
  index: number,
): string[] {
  const at = `judgement.positions.${index}`
  const person = played.participants.find(({ id }) => id === byId)
  const isMember = played.family.some(({ id }) => id === byId)
  const takes = isMember || (person?.writesPerspective === true && person.organisationType !== 'informal_network')
  const first = positions?.findIndex((other) => other.byId === byId)
  return [
    ...unless(
      isMember || person !== undefined,
      'R61',
      `${at}.byId`,
      `"${byId}" staat niet in het gezin of op de lijst.`,
    ),
    ...unless(
      takes || person === undefined,
      person?.isFacilitator ? 'R12' : 'R61',
      `${at}.byId`,
      `${person?.name} neemt geen positie in.`,
    ),
    ...unless(first === index, 'R61', at, `er is al een positie van "${byId}".`),
    ...unless(POSITION_KINDS.includes(position!), 'R61', `${at}.position`, 'dit is geen positie.'),
    ...unless((motivation ?? '').length <= LIMITS.motivation, 'R61', `${at}.motivation`, 'dit is te lang.'),
    ...unless(
      position !== 'dissents' || dissents?.some((dissent) => dissent.byId === byId) === true,
      'R62',
      at,
      'wie het oordeel niet deelt schrijft een afwijkend oordeel.',
    ),
  ]
}

function ofDissent({ positions }: Loose<CaseJudgement>, dissent: Loose<CaseDissent>, index: number): string[] {
  const at = `judgement.dissents.${index}`
  const position = positions?.find(({ byId }) => byId === dissent.byId)
  return [
    ...unless(
      position?.position === 'dissents',
      'R62',
      `${at}.byId`,
      `"${dissent.byId}" heeft geen positie die het oordeel niet deelt.`,
    ),
    ...ofText('R62', `${at}.verbatim`, dissent.verbatim, LIMITS.dissent),
    ...ofText('R62', `${at}.wouldChangeMyMind`, dissent.wouldChangeMyMind, LIMITS.dissent),
    ...unless(/^\d{4}-\d\d-\d\d$/.test(dissent.revisitOn ?? ''), 'R62', `${at}.revisitOn`, 'dit is geen dag.'),
  ]
}

function ofText(rule: string, path: string, text: unknown, limit: number): string[] {
  const isThere = typeof text === 'string' && text.trim() !== ''
  return [
    ...unless(isThere, rule, path, 'dit ontbreekt.'),
    ...unless(!isThere || text.trim().length <= limit, rule, path, `dit is te lang; hoogstens ${limit}.`),
  ]
}

function unless(holds: boolean, rule: string, path: string, sentence: string): string[] {
  return holds ? [] : [`${rule}: ${path}: ${sentence}`]
}
