import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { bounded, watch } from './watch.ts'

/** The folder of the repository. */
export const projectRoot = join(import.meta.dirname, '..', '..')

/** One run of the server's process. */
export interface ServerProcess {
  pid: number
  /** Everything it wrote, standard output and standard error together. */
  text(): string
  /** Its lines of standard output so far. */
  lines(): readonly string[]
  /** The first match in a line of standard output, from line number `from` on; lines yet to come count too. */
  waitForLine(pattern: RegExp, from?: number, within?: number): Promise<RegExpMatchArray>
  /** Sends the signal and resolves when the process is gone. @throws when it is not gone in 15 s. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
  /** Resolves with the exit code when the process is gone; null when a signal ended it. */
  exit: Promise<number | null>
}

/** Where servers of tests keep what they compiled: many are started, each of the same files. */
const COMPILED = join(projectRoot, 'node_modules', '.cache', 'rondom', 'compiled')

const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/**
 * Starts `node server/main.ts`. `env` is added to PATH, HOME, TMPDIR and where Node keeps what it compiled; nothing else
 * of this process goes along.
 */
export function runServer(env: Record<string, string>, nodeArguments: readonly string[] = []): ServerProcess {
  const passed = Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR'].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  )
  const child = spawn(process.execPath, [...nodeArguments, join('server', 'main.ts')], {
    cwd: projectRoot,
    env: { ...passed, NODE_COMPILE_CACHE: COMPILED, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  const written: string[] = []
  const lines: string[] = []
  const output = watch(() => `The server wrote:\n${written.join('')}`)
  let rest = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.push(text)
    const complete = (rest + text).split('\n')
    rest = complete.pop() ?? ''
    lines.push(...complete)
    output.changed()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => void written.push(text))
  const exit = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      running.delete(child)
      output.fail(new Error(`The server ended with exit code ${code}. It wrote:\n${written.join('')}`))
      resolve(code)
    })
  })
  child.once('error', (error) => output.fail(error))
  return {
    pid: child.pid ?? 0,
    text: () => written.join(''),
    lines: () => lines,
    waitForLine: (pattern, from = 0, within) =>
      output.until(() => firstMatch(lines, pattern, from), `a line like ${pattern}`, within),
    async end(signal) {
      child.kill(signal)
      await bounded(exit, `the server to end after ${signal}`, 15_000).catch((error) => {
        child.kill('SIGKILL')
        throw error
      })
    },
    exit,
  }
}

function firstMatch(lines: readonly string[], pattern: RegExp, from: number): RegExpMatchArray | null {
  for (const line of lines.slice(from)) {
    const match = line.match(pattern)
    if (match) return match
  }
  return null
}
