import { measureConferences } from './conferences.ts'
import type { Report } from './report.ts'

/** Measures up to `most` open conferences. */
export async function conferencesReport(options: {
  most: number
  random: () => number
  say(sentence: string): void
}): Promise<Report> {
  const counts = [10, 100, 1000].filter((count) => count < options.most).concat(options.most)
  const { growth, most } = await measureConferences([...new Set(counts)], options.random, options.say)
  const line = (cost: typeof most) =>
    `| ${cost.open} | ${cost.typing} | ${cost.memoryEach.toFixed(2)} MB | ${cost.cores.toFixed(3)} | ${cost.p50.toFixed(1)} ms | ${cost.p99.toFixed(1)} ms | ${cost.commandP99.toFixed(1)} ms |`
  const last = growth.at(-1)!
  return {
    file: 'bench-conferences.md',
    title: 'What conferences take of one server',
    command: `pnpm bench conferences --most ${options.most}`,
    explanation: [
      'One server, all of its threads on one core. A conference where people type has 8 participants with the control',
      'channel and three documents each; everyone types 3 characters a second, somebody tells each second that they',
      'type, and a command makes an event every five seconds. In the other open conferences four are connected: this',
      'machine allows 20,000 connections a process. Latency is from writer to reader; memory is what the process holds',
      'more than before, garbage collected, 50 seconds after the last character, so that documents rest. The last line',
      'is the most conferences, all of them typing, before the slowest 1 % take longer than 100 ms.',
    ].join('\n'),
    table: [
      '| open | typing | memory each | cores used | p50 | p99 | command p99 |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      ...[...growth, most].map(line),
    ].join('\n'),
    summary: `bench conferences: ${most.typing} typing on one core (p99 ${most.p99.toFixed(0)} ms); ${last.open} open take ${last.memoryEach.toFixed(2)} MB each`,
    isReached: true,
  }
}
