import { isLive, type PlayedCase } from '../case-shape.ts'
import { isNamed } from '../judging-parties.ts'

/**
 * The case with somebody of the family at the table, which is filled in where nobody of them is: whom a restriction
 * names, else the first who is grown up. Answers who that is, or null where somebody was there already.
 */
export function withLiveMember(played: PlayedCase): { seated: PlayedCase; liveId: string | null } {
  if (played.family.some(isLive)) return { seated: played, liveId: null }
  const grown = played.family.filter(({ age }) => (age ?? 0) >= 18)
  const chosen = grown.find(({ id }) => isNamed(played, id)) ?? grown[0]
  if (chosen === undefined) return { seated: played, liveId: null }
  return {
    seated: {
      ...played,
      family: played.family.map((member) => (member === chosen ? { ...member, participation: 'aanwezig' } : member)),
    },
    liveId: chosen.id,
  }
}
