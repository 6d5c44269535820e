/** What one reader sees of differences and the joint judgement, in lines as those of Sight. */
export interface JudgingSight {
  differences: string[]
  /** Line, danger statement and safety goal of the last version. */
  judgement: string[]
  /** Line, positions and dissents of the versions before the last. */
  earlier: string[]
  uncertainties: string[]
  /** Positions, with dissents, that this reader took or wrote down themselves. */
  taken: string[]
  /** Who takes which position; null while they are not shown. */
  positions: string[] | null
  /** Positions and dissents with their words; null until the reasons are asked. */
  reasons: string[] | null
  /** Scores of round 2 from low to high; null while nothing is shown. */
  spread: string | null
  /** Ratings of round 2 with their givers; null while no names are shown. */
  ratings: string[] | null
}

/** What somebody sees for whom nothing of it is, or before there is any. */
export const NOTHING_JUDGED: JudgingSight = {
  differences: [],
  judgement: [],
  earlier: [],
  uncertainties: [],
  taken: [],
  positions: null,
  reasons: null,
  spread: null,
  ratings: null,
}

/** The line of a difference. */
export function differenceLine(difference: {
  title: string
  kind: string
  notes: string[]
  question: string | null
  result: string | null
  resultKind: string | null
  proposedBy: string
  made: boolean
  notFor: string[]
}): string {
  const { title, kind, notes, question, result, resultKind, proposedBy, made, notFor } = difference
  const restriction = notFor.length > 0 ? ` [niet voor ${[...new Set(notFor)].sort().join(', ')}]` : ''
  const words = [title, kind, [...notes].sort().join(' + '), question ?? 'geen vraag', result ?? 'geen uitkomst']
  const state = made ? 'gemaakt' : 'voorstel'
  return `${[...words, resultKind ?? 'open', state, `voorgesteld door ${proposedBy}`].join(' | ')}${restriction}`
}

/** The line of a part of the judgement. */
export function partLine(part: string, text: string): string {
  return `${part} | ${text}`
}

/** The line of an uncertainty, with the title of the difference it comes from. */
export function uncertaintyLine(text: string, difference: string | null): string {
  return difference === null ? text : `${text} | bij: ${difference}`
}

/** The line of a position without its words; two parties of one organisation are told apart by nothing here. */
export function shownLine(party: string, kind: string): string {
  return `${party.replace(/ \([^)]*\)$/, '')} | ${kind}`
}

/** The line of a position with its words. */
export function positionLine(position: {
  from: string
  kind: string
  motivation: string | null
  recordedBy: string | null
}): string {
  const { from, kind, motivation, recordedBy } = position
  return `${from} | ${kind} | ${motivation ?? 'geen reden'}${recorded(recordedBy)}`
}

/** The line of a dissent: verbatim, with its test and its date. */
export function dissentLine(dissent: {
  from: string
  verbatim: string
  test: string
  on: string
  recordedBy: string | null
}): string {
  const { from, verbatim, test, on, recordedBy } = dissent
  return `${from} | afwijkend oordeel | ${verbatim} | ${test} | ${on}${recorded(recordedBy)}`
}

function recorded(by: string | null): string {
  return by === null ? '' : ` | opgetekend door ${by}`
}
