import type { CasePosition } from './case-judging.ts'
import { nameIn, type PlayedCase } from './case-shape.ts'
import { isGivenInPerson } from './givers.ts'
import { takesPosition } from './judging-parties.ts'

/** What stands where the case has nothing. */
export const NOT_IN_CASE = 'niet in de casus'

/** An uncertainty as it is typed, with the id in the case of the open difference that it belongs to. */
export interface TypedUncertainty {
  text: string
  differenceId: string | null
}

/** The uncertainties as they are typed: each difference that stayed open gets one, in the order of the case. */
export function typedUncertainties({ differences, judgement }: PlayedCase): TypedUncertainty[] {
  const open = differences.filter(({ resultKind }) => resultKind === 'open_question').map(({ id }) => id)
  const own = judgement.uncertainties.map((text, index) => ({ text, differenceId: open[index] ?? null }))
  const lacking = open.slice(judgement.uncertainties.length)
  return [...own, ...lacking.map((differenceId) => ({ text: NOT_IN_CASE, differenceId }))]
}

/** Who is not there has a position all the same (method 2.3, phase 6): where the case has none, they stand aside. */
export function filledPositions(played: PlayedCase): CasePosition[] {
  const { positions } = played.judgement
  return played.family
    .filter(({ id }) => !isGivenInPerson(played, id) && !positions.some(({ byId }) => byId === id))
    .map(({ id }) => ({ byId: id, position: 'stands_aside' as const, motivation: NOT_IN_CASE }))
}

/** What play adds to the judgement of a case, a sentence each. */
export function filledInJudgement(played: PlayedCase): string[] {
  const linked = typedUncertainties(played).filter(({ differenceId }) => differenceId !== null)
  const titleOf = (id: string | null) => played.differences.find((difference) => difference.id === id)?.title
  const silent = played.judgement.positions.filter(({ byId }) => !takesPosition(played, byId))
  return [
    `waardoor het aanhoudt en de betekenis voor elk kind: "${NOT_IN_CASE}"`,
    `voorstel: "${played.differences[0]?.title ?? NOT_IN_CASE}" komt van een deelnemer, de andere verschillen niet`,
    ...linked.map(
      ({ text, differenceId }) => `wat we niet weten: "${text}" hoort bij de open vraag "${titleOf(differenceId)}"`,
    ),
    ...filledPositions(played).map(({ byId }) => `positie van ${nameIn(played, byId)}: staat opzij, "${NOT_IN_CASE}"`),
    ...silent.map(({ byId }) => `positie van ${nameIn(played, byId)}: niet gevraagd, het oordeel is niet vrijgegeven`),
  ]
}
