import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const READY = 60_000

/** A server in a process of its own. */
export interface MeasuredServer extends AsyncDisposable {
  port: number
  /** Milliseconds of processor time that all its threads have used. */
  cpu(): Promise<number>
  /** Bytes that it holds, garbage collected: heap and what is outside of it. */
  memory(): Promise<number>
  kill9(): Promise<void>
}

/** Starts a program with Node. `readPort` finds the port in a message of the program, or in a line that it prints. */
export async function startMeasured(options: {
  program: string
  folder: string
  env: Record<string, string>
  imports?: readonly string[]
  /** All its threads share one core, where the machine can do that. */
  oneCore?: boolean
  readPort(said: unknown): number | null
}): Promise<MeasuredServer> {
  const usage = join(import.meta.dirname, 'usage.mjs')
  const imports = [usage, ...(options.imports ?? [])].flatMap((file) => ['--import', file])
  const child = spawn(
    options.oneCore ? 'taskset' : process.execPath,
    [...(options.oneCore ? ['-c', '0', process.execPath] : []), '--expose-gc', ...imports, options.program],
    {
      cwd: options.folder,
      env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', NODE_ENV: 'production', ...options.env },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    },
  )
  const port = await portOf(child, options.readPort)

  async function ask<K extends string>(question: K): Promise<unknown> {
    const answer = new Promise<unknown>((resolve) => {
      child.on('message', function listen(message: Record<string, unknown>) {
        if (!(question in message)) return
        child.off('message', listen)
        resolve(message[question])
      })
    })
    child.send(question)
    return answer
  }

  async function end(): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }

  return {
    port,
    async cpu() {
      const { user, system } = (await ask('cpu')) as NodeJS.CpuUsage
      return (user + system) / 1000
    },
    async memory() {
      const { heapUsed, external } = (await ask('memory')) as NodeJS.MemoryUsage
      return heapUsed + external
    },
    kill9: end,
    [Symbol.asyncDispose]: end,
  }
}

function portOf(child: ChildProcess, readPort: (said: unknown) => number | null): Promise<number> {
  return new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => reject(new Error('a server did not start')), READY)
    const listen = (said: unknown) => {
      const port = readPort(said)
      if (port === null) return
      clearTimeout(tooLong)
      resolve(port)
    }
    child.on('message', listen)
    child.stdout?.setEncoding('utf8').on('data', listen)
    child.once('exit', (code) => reject(new Error(`a server ended with ${code} before it was ready`)))
  })
}
