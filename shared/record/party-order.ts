import type { ConferenceState } from '../domain/conference-state.ts'
import type { PartyId } from '../domain/ids.ts'

/** Every party in the order in which the record names them: the family first, then who joined. */
export function partyOrder({ members, parties }: ConferenceState): PartyId[] {
  return [...Object.keys(members), ...Object.keys(parties)]
}

/** Things of parties in that order; of a party this reader does not know, last. */
export function inPartyOrder<T extends { partyId: PartyId }>(state: ConferenceState, things: readonly T[]): T[] {
  const order = partyOrder(state)
  const place = ({ partyId }: T) => (order.includes(partyId) ? order.indexOf(partyId) : order.length)
  return things.toSorted((a, b) => place(a) - place(b))
}
