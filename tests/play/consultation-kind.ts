import type { ConsultationKind } from '@rondom/shared/domain/decisions.ts'
import type { PlayedCase } from './case-shape.ts'
import { seatMeantBy } from './plan-people.ts'

/** What kind of consultation it is, by who is consulted. */
export function consultationKind(played: PlayedCase, who: string): ConsultationKind {
  const seat = seatMeantBy(played, who)
  if (seat === null) return played.family.some(({ name }) => who.includes(name)) ? 'family' : 'organisation'
  if (seat.isKeyWorker) return 'key_worker'
  switch (seat.role) {
    case 'facilitator':
      return 'behavioural_scientist'
    case 'teamManager':
      return 'team_manager'
    case 'family':
      return 'family'
    default:
      return 'organisation'
  }
}
