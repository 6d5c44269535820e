import type { CasePosition } from '../case-judging.ts'
import type { PlayedCase } from '../case-shape.ts'

/**
 * The case as a page can take it: who does not share the judgement writes a dissent there, and no reason beside it. The
 * words of those reasons are answered, to be told.
 */
export function asOnPage(played: PlayedCase): { onPage: PlayedCase; left: string[] } {
  const { judgement } = played
  const { earlier } = judgement
  const left = [...judgement.positions, ...(earlier?.positions ?? [])].flatMap(({ position, motivation }) =>
    position === 'dissents' && motivation ? [motivation] : [],
  )
  const onPage = {
    ...judgement,
    positions: withoutReasons(judgement.positions),
    ...(earlier && { earlier: { ...earlier, positions: withoutReasons(earlier.positions) } }),
  }
  return { onPage: { ...played, judgement: onPage }, left }
}

function withoutReasons(positions: readonly CasePosition[]): CasePosition[] {
  return positions.map((one) => (one.position === 'dissents' ? { ...one, motivation: null } : one))
}
