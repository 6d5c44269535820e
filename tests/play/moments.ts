/**
 * Moments at which the sight of each reader is compared, in their order: before the reveal, after it, with the names at
 * the ratings; with every difference concluded; with the judgement put to positions and all but one position and rating
 * given; with the positions and the second spread shown; with the reasons and the names.
 */
export const MOMENTS = ['before', 'revealed', 'named', 'differed', 'put', 'shown', 'judged'] as const
export type Moment = (typeof MOMENTS)[number]

/** Where a play can end: with the names of the first ratings, or with the joint judgement. */
export const ENDS = ['reveal', 'judgement'] as const
export type End = (typeof ENDS)[number]

/** Each end as it is told to whoever plays. */
export const END_WORDS: Record<End, string> = { reveal: 'het onthullen', judgement: 'het gezamenlijk oordeel' }

/** Each moment as it is told to whoever plays. */
export const MOMENT_WORDS: Record<Moment, string> = {
  before: 'voor het onthullen',
  revealed: 'na het onthullen',
  named: 'met de namen bij de cijfers',
  differed: 'met de verschillen',
  put: 'met het oordeel voorgelegd',
  shown: 'met de posities getoond',
  judged: 'met de redenen bij de posities',
}

/** True at `first` and after it. */
export function isFromMoment(moment: Moment, first: Moment): boolean {
  return MOMENTS.indexOf(moment) >= MOMENTS.indexOf(first)
}
