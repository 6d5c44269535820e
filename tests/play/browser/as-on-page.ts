import type { PlayedCase } from '../case-shape.ts'

/**
 * The case as a page can take it: who does not share the judgement writes a dissent there, and no reason beside it. The
 * words of those reasons are answered, to be told.
 */
export function asOnPage(played: PlayedCase): { onPage: PlayedCase; left: string[] } {
  const { judgement } = played
  const left = judgement.positions.flatMap(({ position, motivation }) =>
    position === 'dissents' && motivation ? [motivation] : [],
  )
  const positions = judgement.positions.map((one) => (one.position === 'dissents' ? { ...one, motivation: null } : one))
  return { onPage: { ...played, judgement: { ...judgement, positions } }, left }
}
