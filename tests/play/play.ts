import type { CaseFile } from '@rondom/server/cases/case-file.ts'
import { readCaseFile } from '@rondom/server/cases/read-case-file.ts'
import { CommandRefused, DocumentRefused, startServer } from '../kit/index.ts'
import type { PlayedCase } from './case-shape.ts'
import { compareAll } from './compare.ts'
import { checkIn, declareReady, letFamilySpeak, writeInSilence } from './steps.ts'
import { layTable } from './table.ts'

/** What came of a play. All is well when nothing is broken and nothing differs. */
export interface Outcome {
  /** What the case lacks and was filled in, a sentence each. */
  filled: readonly string[]
  /** Rules that the case breaks, a line each that begins with the rule's number. */
  broken: readonly string[]
  /** What readers saw otherwise than the case and the method say, a line each. */
  differences: readonly string[]
  /** How many readers were compared. */
  readers: number
}

/** What play added to what the case leaves open. */
const FILLED_IN_PLAY = ['gevaarcheck: nee', 'ieder checkt in met één zin', 'ontbrekende stem: reden "casus"']

/** Reads a case and plays it; a case that breaks a rule is not played further than where it does. */
export async function playCase(json: unknown): Promise<Outcome> {
  const { caseFile, problems } = readCaseFile(json)
  if (problems !== null) {
    const broken = problems.map(
      ({ rule, path, sentence }) => `${rule ?? 'vorm'}: ${path || 'het bestand'}: ${sentence}`,
    )
    return { filled: [], broken, differences: [], readers: 0 }
  }
  try {
    return await playOverInterfaces(caseFile, caseFile as CaseFile & PlayedCase)
  } catch (error) {
    if (error instanceof CommandRefused || error instanceof DocumentRefused) {
      return { filled: [], broken: [error.message], differences: [], readers: 0 }
    }
    throw error
  }
}

/** Holds the conference of a case over the interfaces, from preparing to the names of the ratings. */
async function playOverInterfaces(caseFile: CaseFile, played: PlayedCase): Promise<Outcome> {
  await using server = await startServer({ clock: `${played.conferenceOn}T08:00:00Z` })
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
    return {
      filled: [...table.prepared.filled, ...FILLED_IN_PLAY],
      broken: [],
      differences: [...before, ...revealed, ...named],
      readers: table.players.length,
    }
  } finally {
    table.close()
  }
}
