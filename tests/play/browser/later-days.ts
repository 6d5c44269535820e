import { isTakenOn, laterDays } from '../plan-people.ts'
import type { BrowserTable } from './browser-table.ts'
import { giveAdviceOf, take } from './deciding-steps.ts'
import { enterByAccount } from './enter.ts'
import { everyoneUpToDate } from './steps.ts'

/**
 * Lives on to the last day on which somebody still advises or decides: the server is stopped, and started again on the
 * same data on each of those days, and whoever has an account signs in again on the page of the conference. Answers
 * those who are there then, or null where nothing comes later.
 */
export async function liveOn(table: BrowserTable): Promise<BrowserTable | null> {
  const { server, roster, played } = table
  const accountOf = (id: string) => roster.seats.find(({ caseId }) => caseId === id)?.account ?? null
  const players = table.players.filter(({ reader }) => accountOf(reader.id) !== null)
  const later: BrowserTable = { ...table, players }
  for (const day of laterDays(played)) {
    await server.restart({ clock: `${day}T09:00:00Z` })
    for (const { page, reader } of players) {
      await enterByAccount(page, server, roster.facilitator.conferenceId, accountOf(reader.id)?.email ?? '')
    }
    await everyoneUpToDate(later)
    await decideOn(later, day)
  }
  return laterDays(played).length === 0 ? null : later
}

async function decideOn(table: BrowserTable, day: string): Promise<void> {
  const { conferenceOn, keyDecisions } = table.played
  for (const decision of keyDecisions.filter((one) => !isTakenOn(one, conferenceOn))) {
    await giveAdviceOf(table, decision, ({ on }) => on === day)
    if (decision.decidedOn === day) await take(table, decision)
  }
  await everyoneUpToDate(table)
}
