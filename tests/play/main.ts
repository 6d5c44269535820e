import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { projectRoot } from '../kit/index.ts'
import { END_WORDS, ENDS } from './moments.ts'
import type { Outcome } from './outcome.ts'
import { playCase } from './play.ts'

const USAGE = 'Gebruik: pnpm play <casus.json> [--browser] [--until reveal|judgement|record]'

/** Runs the command of `pnpm play`. Answers the exit code: 0 in order, 1 something differs or is refused, 2 misused. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'boolean', default: false }, until: { type: 'string', default: 'record' } },
  })
  const [path] = positionals
  if (path === undefined || positionals.length > 1) return misused(USAGE)
  const until = ENDS.find((end) => end === values.until)
  if (until === undefined) return misused(`--until kent ${ENDS.join(', ')}, niet "${values.until}". ${USAGE}`)
  const file = await readJson(path)
  if ('problem' in file) return misused(file.problem)
  console.log(
    `${basename(path)}: tot en met ${END_WORDS[until]}, ${values.browser ? 'in Chromium' : 'over de interfaces'}`,
  )
  if (values.browser && !areScreensBuilt()) return misused('De schermen konden niet worden gebouwd.')
  return report(await playCase(file.json, { browser: values.browser, until }))
}

function report(outcome: Outcome): number {
  for (const line of outcome.filled) console.log(`aangevuld: ${line}`)
  for (const line of outcome.broken) console.log(line)
  for (const line of outcome.differences) console.log(`verschil: ${line}`)
  const wrong = outcome.broken.length + outcome.differences.length
  console.log(
    wrong === 0
      ? `In orde: ${outcome.readers} lezers zagen wat de casus en de methode zeggen.`
      : `Niet in orde: ${outcome.broken.length} gebroken regels, ${outcome.differences.length} verschillen.`,
  )
  return wrong === 0 ? 0 : 1
}

/** Builds the screens from these sources, which takes no time where that was done before. */
function areScreensBuilt(): boolean {
  const build = spawnSync(process.execPath, ['tools/run.mjs', 'build'], { cwd: projectRoot, stdio: 'inherit' })
  return build.status === 0
}

async function readJson(path: string): Promise<{ json: unknown } | { problem: string }> {
  try {
    return { json: JSON.parse(await readFile(path, 'utf8')) }
  } catch (error) {
    return { problem: `${path} is niet te lezen: ${(error as Error).message}` }
  }
}

function misused(sentence: string): number {
  console.error(sentence)
  return 2
}

process.exitCode = await main()
