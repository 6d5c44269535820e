import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildClient } from './build.mjs'
import { run } from './child.mjs'
import { root, say } from './root.mjs'

const reports = join(root, 'test-output')

/**
 * Everything that must hold, one step after the other, also when an earlier one failed.
 * Ends with one line, `N passed, N failed`: every test, and every step that failed without a test to name.
 * @returns the exit code: 0 when nothing failed.
 */
export async function test(toolchain) {
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports)
  const total = { passed: 0, failed: 0 }
  const add = ({ passed, failed }) => {
    total.passed += passed
    total.failed += failed
  }
  add(await step('types nakijken', () => program(toolchain, 'tsc', ['-b'])))
  add(await step('stijl nakijken', () => program(toolchain, 'biome', ['check', '--error-on-warnings', '.'])))
  add(await step('regels en onderdelen toetsen', () => vitest(toolchain, 'parts', 10)))
  add(await step('het geheel toetsen', () => vitest(toolchain, 'unit', 20)))
  add(await step('afbreken en hervatten toetsen', () => vitest(toolchain, 'crash', 15)))
  const built = await step('schermen klaarzetten', () => build(toolchain))
  add(built)
  if (built.failed === 0) add(await step('gesprekken in de browser toetsen', () => vitest(toolchain, 'journeys', 15)))
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 ? 0 : 1
}

async function step(name, work) {
  say(`${name}…`)
  const start = Date.now()
  const counts = await work()
  const seconds = Math.round((Date.now() - start) / 1000)
  say(`${name}: ${counts.failed === 0 ? 'in orde' : 'NIET in orde'} (${seconds} s)`)
  return counts
}

async function program({ env }, name, args) {
  const { code } = await run(join(root, 'node_modules', '.bin', name), args, { env, minutes: 3 })
  return { passed: 0, failed: code === 0 ? 0 : 1 }
}

async function build(toolchain) {
  try {
    await buildClient(toolchain)
    return { passed: 0, failed: 0 }
  } catch (error) {
    console.error(error.message)
    return { passed: 0, failed: 1 }
  }
}

async function vitest({ node, env }, project, minutes) {
  const report = join(reports, `${project}.json`)
  const entry = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const args = [
    entry,
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  const { code, timedOut } = await run(node, args, { env, minutes })
  if (timedOut) console.error(`${project}: afgebroken na ${minutes} minuten`)
  const counts = existsSync(report) ? countsOf(report) : { passed: 0, failed: 0 }
  // An error outside any test, or a run cut short, is a failure too.
  if (code !== 0 && counts.failed === 0) counts.failed = 1
  return counts
}

function countsOf(report) {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const filesThatDidNotLoad = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return { passed: numPassedTests, failed: numFailedTests + filesThatDidNotLoad.length }
}
