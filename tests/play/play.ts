import { readCaseFile } from '@rondom/server/cases/read-case-file.ts'
import { CommandRefused, DocumentRefused } from '../kit/index.ts'
import { playInBrowser } from './browser/play-in-browser.ts'
import { playedCase } from './case-shape.ts'
import { judgingProblems } from './judging-problems.ts'
import type { End } from './moments.ts'
import type { Outcome } from './outcome.ts'
import { planProblems } from './plan-problems.ts'
import { playOverInterfaces } from './play-over-interfaces.ts'

/** What play adds to what a case leaves open. */
const FILLED_IN_PLAY = ['gevaarcheck: nee', 'inchecken: één zin met de naam', 'ontbrekende stem: de reden "casus"']

/** Reads a case and plays it; a case that breaks a rule is not played further than where it does. */
export async function playCase(json: unknown, { browser = false, until = 'record' as End } = {}): Promise<Outcome> {
  const { caseFile, problems } = readCaseFile(json)
  if (problems !== null) {
    const lines = problems.map(({ rule, path, sentence }) => `${rule ?? 'vorm'}: ${path || 'het bestand'}: ${sentence}`)
    return { filled: [], broken: lines, differences: [], readers: 0 }
  }
  const played = playedCase(caseFile)
  const broken = [
    ...(until === 'reveal' ? [] : judgingProblems(played)),
    ...(until === 'record' ? planProblems(played) : []),
  ]
  if (broken.length > 0) return { filled: [], broken, differences: [], readers: 0 }
  try {
    const outcome = browser
      ? await playInBrowser(played, { until })
      : await playOverInterfaces(caseFile, played, { until })
    return { ...outcome, filled: [...outcome.filled, ...FILLED_IN_PLAY] }
  } catch (error) {
    if (!(error instanceof CommandRefused || error instanceof DocumentRefused)) throw error
    return { filled: [], broken: [error.message], differences: [], readers: 0 }
  }
}
