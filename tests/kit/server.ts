import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.ts'
import { runServer, type ServerProcess } from './server-process.ts'

/** How a server under test is started. */
export interface ServerOptions {
  /** ISO instant at which its clock starts. */
  clock?: string
  /** More settings, by the names of the README's table. */
  env?: Record<string, string>
  /** Data directory to use and keep; without it a temporary one that goes when this process ends. */
  data?: string
  port?: number
  /** Arguments for Node itself, before the program: `--import` of a hook, say. */
  nodeArguments?: readonly string[]
}

/** A running Rondom. After `restart` the same object stands for the new process. */
export interface RondomServer extends AsyncDisposable {
  /** `http://localhost:<port>`, which is also the Origin of its pages. */
  readonly url: string
  readonly port: number
  readonly pid: number
  /** The data directory. */
  readonly data: string
  /** Paths of every file in the data directory. */
  readonly dbFiles: string[]
  /** Everything all of its processes wrote so far, standard output and standard error. */
  logs(): string
  /** Lines of standard output of the process that runs now. */
  lines(): readonly string[]
  /** The first match in a line of standard output of this process, from line number `from` on. */
  waitForLine(pattern: RegExp, from?: number): Promise<RegExpMatchArray>
  /** Asks it to end and resolves when it is gone. Its data stays for `restart`. */
  stop(): Promise<void>
  /** Kills it without notice, as a power failure of the process. */
  kill9(): Promise<void>
  /** Starts it again on the same data and port, ending it first when it still runs. */
  restart(changes?: Pick<ServerOptions, 'clock' | 'env' | 'nodeArguments'>): Promise<void>
}

/** Milliseconds in which a server has started, also on a machine that has much else to do. */
const STARTING = 60_000

const temporary = new Set<string>()
process.once('exit', () => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true })
})

/**
 * Starts a server on loopback and resolves when it says that it is ready.
 * @throws Error with everything it wrote, when it ends or stays silent instead.
 */
export async function startServer(options: ServerOptions = {}): Promise<RondomServer> {
  const port = options.port ?? (await freePort())
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'rondom-'))
  if (options.data === undefined) temporary.add(data)
  const url = `http://localhost:${port}`
  let settings = options
  let earlier = ''
  let current = await begin()

  async function begin(): Promise<ServerProcess> {
    const started = runServer(
      {
        RONDOM_DATA: data,
        RONDOM_PORT: String(port),
        ...(settings.clock && { RONDOM_CLOCK: settings.clock }),
        ...settings.env,
      },
      settings.nodeArguments,
    )
    await started.waitForLine(/Rondom staat klaar op (\S+)/, 0, STARTING)
    return started
  }

  async function end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    await current.end(signal)
  }

  return {
    url,
    port,
    data,
    get pid() {
      return current.pid
    },
    get dbFiles() {
      return readdirSync(data, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    },
    logs: () => earlier + current.text(),
    lines: () => current.lines(),
    waitForLine: (pattern, from) => current.waitForLine(pattern, from),
    stop: () => end('SIGTERM'),
    kill9: () => end('SIGKILL'),
    async restart(changes = {}) {
      await end('SIGTERM')
      earlier += current.text()
      settings = { ...settings, ...changes }
      current = await begin()
    },
    async [Symbol.asyncDispose]() {
      await end('SIGTERM')
      if (temporary.delete(data)) rmSync(data, { recursive: true, force: true })
    },
  }
}
