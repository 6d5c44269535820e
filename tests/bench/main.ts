// pnpm bench sync [--rounds N]: measures shared text beside other servers.
// pnpm bench conferences [--most N]: measures what whole conferences take of one server.
// Each prints its table, writes it to docs/ and ends with one line that sums up.
import { writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { randomFrom, seedOfThisRun } from '../crash/seed.ts'
import { projectRoot } from '../kit/index.ts'
import { conferencesReport } from './conferences-report.ts'
import type { Report } from './report.ts'
import { syncReport } from './sync-report.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' }, most: { type: 'string', default: '1000' } },
})
const [name] = positionals
const seed = seedOfThisRun()
const say = (sentence: string) => console.log(sentence)
say(`seed ${seed}`)
const start = performance.now()
const report = await measured()
const machine = `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.version}`
const minutes = Math.round((performance.now() - start) / 60_000)
const today = new Date().toISOString().slice(0, 10)
const circumstances = `\`${report.command}\`, ${today}, ${machine}, seed ${seed}, ${minutes} minutes.`
const parts = [`# ${report.title}`, circumstances, report.explanation, report.table, report.summary]
writeFileSync(join(projectRoot, 'docs', report.file), `${parts.join('\n\n')}\n`)
say(`\n${report.table}\n\n${report.summary}`)
process.exit(report.isReached ? 0 : 1)

function measured(): Promise<Report> {
  const given = { random: randomFrom(seed), seed, say }
  if (name === 'sync') return syncReport({ ...given, rounds: Number(values.rounds) })
  if (name === 'conferences') return conferencesReport({ ...given, most: Number(values.most) })
  throw new Error('what to measure: sync or conferences')
}
