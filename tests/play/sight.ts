import type { NoteCertainty, NoteColumn, NoteNature, SourceType } from '@rondom/shared/domain/notes.ts'
import type { JudgingSight } from './judging-sight.ts'
import { linesApart } from './lines-apart.ts'
import { type PlanSight, planApart } from './plan-sight.ts'

/**
 * What one reader sees of a conference, in lines that can be compared: no ids, no order. What should be seen
 * (expectation) and what was seen (observation) are written in the same lines.
 */
export interface Sight {
  notes: string[]
  /** Scores of round 1 from low to high; null while nothing is shown. */
  spread: string | null
  /** Ratings of round 1 with their givers; null while no names are shown. */
  ratings: string[] | null
  voices: string[]
  judging: JudgingSight
  plan: PlanSight
}

/** The line of a note that says something. */
export function noteLine(note: {
  from: string
  column: NoteColumn
  nature: NoteNature
  certainty: NoteCertainty
  sourceType: SourceType
  sourceBy: string | null
  sourceOn: string | null
  text: string
  /** Whom it is only for, besides its own party; null is the whole table. */
  only: string[] | null
  notFor: string[]
}): string {
  const source = [note.sourceType, note.sourceBy, note.sourceOn]
    .filter((part) => part !== null && part !== '')
    .join(' ')
  const restriction = note.notFor.length > 0 ? ` [niet voor ${[...note.notFor].sort().join(', ')}]` : ''
  const reach = note.only === null ? '' : ` [alleen voor ${[...note.only].sort().join(', ')}]`
  return `${note.from} | ${note.column} | ${note.nature} | ${note.certainty} | ${source} | ${note.text}${reach}${restriction}`
}

/** The line of something that is not shared: by whom, and nothing else. */
export function withheldLine(from: string): string {
  return `${from} | deelt iets niet`
}

/** The line of a rating. `recordedFor` when somebody else wrote it down. */
export function ratingLine(rating: { from: string; score: number; reason: string; recorded: boolean }): string {
  return `${rating.from} | ${rating.score} | ${rating.reason}${rating.recorded ? ' | opgetekend' : ''}`
}

/** The line of somebody's own words. */
export function voiceLine(voice: { member: string; mode: string; words: string; recordedBy: string | null }): string {
  return `${voice.member} | ${voice.mode} | ${voice.words}${voice.recordedBy ? ` | opgetekend door ${voice.recordedBy}` : ''}`
}

/** What differs between what should be seen and what was seen, one line each; empty when nothing does. */
export function differences(expected: Sight, observed: Sight): string[] {
  return [
    ...linesApart('kaartje', expected.notes, observed.notes),
    ...linesApart('spreiding', [expected.spread ?? 'verborgen'], [observed.spread ?? 'verborgen']),
    ...linesApart('cijfer', expected.ratings ?? ['verborgen'], observed.ratings ?? ['verborgen']),
    ...linesApart('stem', expected.voices, observed.voices),
    ...judgingApart(expected.judging, observed.judging),
    ...planApart(expected.plan, observed.plan),
  ]
}

function judgingApart(expected: JudgingSight, observed: JudgingSight): string[] {
  const apart = (what: string, of: (sight: JudgingSight) => string[] | null) =>
    linesApart(what, of(expected) ?? ['verborgen'], of(observed) ?? ['verborgen'])
  return [
    ...apart('verschil', (sight) => sight.differences),
    ...apart('oordeel', (sight) => sight.judgement),
    ...apart('eerder oordeel', (sight) => sight.earlier),
    ...apart('wat we niet weten', (sight) => sight.uncertainties),
    ...apart('eigen positie', (sight) => sight.taken),
    ...apart('positie', (sight) => sight.positions),
    ...apart('reden', (sight) => sight.reasons),
    ...apart('tweede spreiding', ({ spread }) => (spread === null ? null : [spread])),
    ...apart('tweede cijfer', (sight) => sight.ratings),
  ]
}
