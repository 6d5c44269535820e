import type { ConferenceRecord } from '@rondom/shared/wire/record.ts'
import type { RatingsOfRecord } from '@rondom/shared/wire/record-table.ts'
import { giver, type People } from './received-words.ts'
import { ratingLine } from './sight.ts'

/** Who a record names, by id. */
export function peopleIn({ people, household, parties }: ConferenceRecord): People {
  const byId = <T extends { id: string }>(all: readonly T[]) => Object.fromEntries(all.map((one) => [one.id, one]))
  return { participants: byId(people), members: byId(household), parties: byId(parties) }
}

/** What somebody is called in a record. */
export function called({ id, name }: { id: string; name: string | null }): string {
  return name ?? `onbekend (${id})`
}

/** The line of a rating in a record. */
export function lineOfRating(people: People, rating: NonNullable<RatingsOfRecord['named']>[number]): string {
  const { party, by, score, reason, recorded } = rating
  return ratingLine({ from: recorded ? called(party) : giver(people, party.id, by.id), score, reason, recorded })
}
