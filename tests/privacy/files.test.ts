import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readCaseFile } from '@rondom/server/cases/read-case-file.ts'
import { expect, test } from 'vitest'
import { fullerCase } from '../play/example-cases.ts'
import { type PlayOptions, playOverInterfaces } from '../play/play-over-interfaces.ts'
import { foundInFiles, sentencesIn } from './in-files.ts'

/** Milliseconds; for a machine that does other things as well. */
const WHOLE_PLAY = 120_000

/** Sentences of a case, and those that stand in the files of the data folder once its conference was held. */
async function heldAndLookedFor(options: PlayOptions = {}): Promise<{ sentences: string[]; found: string[] }> {
  const data = mkdtempSync(join(tmpdir(), 'rondom-files-'))
  try {
    const played = fullerCase()
    const { caseFile } = readCaseFile(fullerCase())
    await playOverInterfaces(caseFile!, played, { data, ...options })
    const sentences = sentencesIn(played)
    return { sentences, found: foundInFiles(data, sentences) }
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

test(
  '[R29] after a whole conference no file of the data folder holds a sentence of the case',
  async () => {
    const { sentences, found } = await heldAndLookedFor()
    expect(sentences.length).toBeGreaterThan(50)
    expect(found).toEqual([])
  },
  WHOLE_PLAY,
)

test(
  'most sentences are found once rows are not sealed',
  async () => {
    const hook = pathToFileURL(join(import.meta.dirname, 'weakened', 'clear-rows.ts')).href
    // As far as the judgement most of them have been said.
    const { sentences, found } = await heldAndLookedFor({ nodeArguments: ['--import', hook], until: 'judgement' })
    expect(found.length).toBeGreaterThan(sentences.length / 2)
  },
  WHOLE_PLAY,
)
