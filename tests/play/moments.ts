/**
 * Moments at which the sight of each reader is compared, in their order: before the reveal, after it, with the names at
 * the ratings; with every difference concluded; with the judgement put to positions and all but one position and rating
 * given; with the positions and the second spread shown; with the reasons and the names; with the key decisions as far
 * as they are taken on the day; with who does what, and what was closed before it opened to somebody; after a need or an
 * action opened to somebody; with everyone's own
 * reflection; with those shared; with the record established; with what was
 * added to it on the day; with what came after the day.
 */
export const MOMENTS = [
  'before',
  'revealed',
  'named',
  'differed',
  'put',
  'shown',
  'judged',
  'decided',
  'planned',
  'released',
  'reflected',
  'shared',
  'established',
  'amended',
  'supplemented',
] as const
export type Moment = (typeof MOMENTS)[number]

/** Where a play can end: with the names of the first ratings, with the joint judgement, or with the record. */
export const ENDS = ['reveal', 'judgement', 'record'] as const
export type End = (typeof ENDS)[number]

/** Each end as it is told to whoever plays. */
export const END_WORDS: Record<End, string> = {
  reveal: 'het onthullen',
  judgement: 'het gezamenlijk oordeel',
  record: 'het verslag',
}

/** Each moment as it is told to whoever plays. */
export const MOMENT_WORDS: Record<Moment, string> = {
  before: 'voor het onthullen',
  revealed: 'na het onthullen',
  named: 'met de namen bij de cijfers',
  differed: 'met de verschillen',
  put: 'met het oordeel voorgelegd',
  shown: 'met de posities getoond',
  judged: 'met de redenen bij de posities',
  decided: 'met de kernbeslissingen',
  planned: 'met wie doet wat',
  released: 'na het openstellen',
  reflected: 'voor het delen van de terugblik',
  shared: 'met de terugblik gedeeld',
  established: 'met het verslag vastgesteld',
  amended: 'met wat is bijgevoegd',
  supplemented: 'met wat na de dag is besloten',
}

/** True at `first` and after it. */
export function isFromMoment(moment: Moment, first: Moment): boolean {
  return MOMENTS.indexOf(moment) >= MOMENTS.indexOf(first)
}
