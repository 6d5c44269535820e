import type { Contestant } from '../contestants.ts'
import { WRITERS } from '../house.ts'
import { Conversation, type Tally } from '../load/conversation.ts'
import type { MeasuredServer } from '../server-process.ts'

/** The root of a perspective that everyone of a party types in, and of somebody's own draft. */
export const SHARED_ROOT = 'ratingReason'
export const DRAFT_ROOT = 'draft:note'

/** Opens so many documents with everyone in them. */
export async function openConversations(
  contestant: Contestant,
  server: MeasuredServer,
  documents: number,
  tally: Tally,
): Promise<Conversation[]> {
  const conversations = Array.from({ length: documents }, (_, document) => {
    const addresses = Array.from({ length: WRITERS }, (_, writer) => contestant.address(server, document, writer))
    return new Conversation(addresses, contestant.framing, SHARED_ROOT, 1000 + document * 100, tally)
  })
  for (const conversation of conversations) await conversation.ready()
  return conversations
}
