import type { Browser, Page } from '@playwright/test'
import {
  complaintsOf,
  invite,
  liveClient,
  type PageComplaints,
  type PreparedRoster,
  prepareRoster,
  type RondomServer,
} from '../../kit/index.ts'
import { type CaseReader, type PlayedCase, readersOf } from '../case-shape.ts'
import { recordHistory } from '../history-steps.ts'
import { actsLater } from '../plan-people.ts'
import { admit, enterByAccount, enterByInvitation } from './enter.ts'
import { type Received, receivedBy } from './received.ts'

export const DESKTOP = { width: 1440, height: 900 }
export const PHONE = { width: 375, height: 812 }

/** One person at the table, in a browser context of their own. */
export interface PagePlayer {
  reader: CaseReader
  participantId: string
  page: Page
  received: Received
  complaints: PageComplaints
  isPhone: boolean
}

/** The table of a played case in Chromium. */
export interface BrowserTable {
  server: RondomServer
  played: PlayedCase
  roster: PreparedRoster
  players: readonly PagePlayer[]
  facilitator: PagePlayer
  keyWorker: PagePlayer
  playerOf(id: string): PagePlayer
}

/**
 * Prepares the case on this server and brings everyone to the table by browser: colleagues by account, everyone else by
 * invitation, code and waiting room. The last who writes and came by invitation has a phone.
 */
export async function layBrowserTable(
  browser: Browser,
  server: RondomServer,
  played: PlayedCase,
): Promise<BrowserTable> {
  const roster = await prepareRoster(server, played, { accountsFor: actsLater(played) })
  await recordHistoryOf(server, played, roster)
  const readers = readersOf(played)
  const phoneId = phoneOf(readers, roster)
  const players: PagePlayer[] = []
  for (const reader of readers) {
    const seat = roster.seats.find(({ caseId }) => caseId === reader.id)
    if (seat === undefined) throw new Error(`${reader.name} heeft geen plaats aan tafel gekregen.`)
    const isPhone = reader.id === phoneId
    const context = await browser.newContext({
      viewport: isPhone ? PHONE : DESKTOP,
      hasTouch: isPhone,
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      reducedMotion: 'reduce',
    })
    const complaints = complaintsOf(context)
    const page = await context.newPage()
    const received = receivedBy(page, roster.facilitator.conferenceId)
    players.push({ reader, participantId: seat.participantId, page, received, complaints, isPhone })
  }
  const playerOf = (id: string) => find(players, (reader) => reader.id === id, id)
  const table = {
    server,
    played,
    roster,
    players,
    playerOf,
    facilitator: find(players, ({ role }) => role === 'facilitator', 'gespreksleider'),
    keyWorker: find(players, ({ isKeyWorker }) => isKeyWorker, 'vast gezicht'),
  }
  await bringIn(table)
  return table
}

async function bringIn({ server, roster, facilitator, players }: BrowserTable): Promise<void> {
  const { conferenceId } = roster.facilitator
  const seatOf = (player: PagePlayer) => roster.seats.find(({ caseId }) => caseId === player.reader.id)!
  const byAccount = [facilitator, ...players.filter((one) => one !== facilitator && seatOf(one).account !== null)]
  for (const player of byAccount) await enterByAccount(player.page, server, conferenceId, seatOf(player).account!.email)
  for (const player of players.filter((one) => seatOf(one).account === null)) {
    await enterByInvitation(player.page, await invite(server, roster.facilitator, player.participantId))
    await admit(facilitator.page, player.reader.name)
  }
}

/** What happened before is written down while preparing, as the facts of the case are. */
async function recordHistoryOf(server: RondomServer, played: PlayedCase, roster: PreparedRoster): Promise<void> {
  const client = await liveClient(server, roster.facilitator)
  const seatOf = ({ id }: CaseReader) => roster.seats.find(({ caseId }) => caseId === id)?.participantId ?? ''
  try {
    await client.waitFor(({ state }) => Object.keys(state.members).length === played.family.length, 'the family')
    await recordHistory(client, played, seatOf)
  } finally {
    client.close()
  }
}

function phoneOf(readers: readonly CaseReader[], roster: PreparedRoster): string | undefined {
  const guests = new Set(roster.seats.filter(({ account }) => account === null).map(({ caseId }) => caseId))
  return readers.findLast(({ id, role }) => guests.has(id) && role === 'professional')?.id
}

function find(players: readonly PagePlayer[], wanted: (reader: CaseReader) => boolean, what: string): PagePlayer {
  const player = players.find(({ reader }) => wanted(reader))
  if (player === undefined) throw new Error(`De casus heeft geen ${what}.`)
  return player
}
