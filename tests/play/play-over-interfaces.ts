import type { CaseFile } from '@rondom/server/cases/case-file.ts'
import { type ServerOptions, startServer } from '../kit/index.ts'
import type { PlayedCase } from './case-shape.ts'
import { compareReader } from './compare.ts'
import type { Outcome } from './outcome.ts'
import type { Moment } from './sight.ts'
import { checkIn, declareReady, letFamilySpeak, writeInSilence } from './steps.ts'
import { layTable, type PlayTable } from './table.ts'

/**
 * Holds the conference of a case over the interfaces, from preparing to the names of the ratings. `options` add to how
 * the server is started.
 */
export async function playOverInterfaces(
  caseFile: CaseFile,
  played: PlayedCase,
  options: ServerOptions = {},
): Promise<Outcome> {
  await using server = await startServer({ clock: `${played.conferenceOn}T08:00:00Z`, ...options })
  const table = await layTable(server, caseFile, played)
  try {
    await checkIn(table)
    await letFamilySpeak(table)
    await writeInSilence(table)
    const before = await compareAll(table, 'before')
    await declareReady(table)
    await table.facilitator.must({ type: 'reveal', reason: null })
    const revealed = await compareAll(table, 'revealed')
    await table.facilitator.must({ type: 'revealRatingNames', round: 1 })
    const named = await compareAll(table, 'named')
    const differences = [...before, ...revealed, ...named]
    return { filled: table.prepared.filled, broken: [], differences, readers: table.players.length }
  } finally {
    table.close()
  }
}

async function compareAll(table: PlayTable, moment: Moment): Promise<string[]> {
  await table.everyoneUpToDate()
  return table.players.flatMap(({ reader, client }) => {
    const { participantId } = client.person
    const received = Buffer.from(client.frames.join('\n'))
    const held = { participantId, state: client.state, texts: client.texts, received }
    return compareReader(table.played, reader, moment, held)
  })
}
