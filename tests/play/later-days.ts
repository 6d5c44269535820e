import { liveClient, signInByCode } from '../kit/index.ts'
import { giveAdviceOf, take } from './deciding-steps.ts'
import { isTakenOn, laterDays } from './plan-people.ts'
import { type PlayTable, seatedTable } from './table.ts'

/**
 * Lives on to the last day on which somebody still advises or decides: the server is stopped, and started again on the
 * same data on each of those days. Answers the table of that day, for the caller to close, or null where nothing comes
 * later. Only who has an account is there: an invitation ends with the day of the conference.
 */
export async function liveOn(table: PlayTable): Promise<PlayTable | null> {
  let later: PlayTable | null = null
  for (const day of laterDays(table.played)) {
    later?.close()
    later = await layOn(table, day)
    await decideOn(later, day)
  }
  return later
}

async function layOn(table: PlayTable, day: string): Promise<PlayTable> {
  const { server, prepared } = table
  table.close()
  await server.restart({ clock: `${day}T09:00:00Z` })
  const players = []
  for (const { reader, client } of table.players) {
    const account = prepared.accounts.get(reader.id)
    if (account === undefined) continue
    const cookie = await signInByCode(server, account.email)
    players.push({ reader, client: await liveClient(server, { ...client.person, cookie }) })
  }
  const later = seatedTable({ server, prepared, played: table.played }, players)
  const { n } = table.facilitator.state
  await Promise.all(players.map(({ client }) => client.waitFor(({ state }) => state.n >= n, 'the record')))
  return later
}

/** What is dated on this day: the advice first, then the decisions that wait for nothing any more. */
async function decideOn(table: PlayTable, day: string): Promise<void> {
  const { conferenceOn, keyDecisions } = table.played
  for (const decision of keyDecisions.filter((one) => !isTakenOn(one, conferenceOn))) {
    await giveAdviceOf(table, decision, ({ on }) => on === day)
    if (decision.decidedOn === day) await take(table, decision)
  }
  await table.everyoneUpToDate()
}
