import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bounded } from '../kit/index.ts'

/** System calls of a process as strace writes them down, each thread's calls in the order in which they ended. */
export interface CallRecord {
  /** Ends the recording and answers its lines. */
  lines(): Promise<string[]>
}

/** True where strace is there and may look at another process. */
export function canRecordCalls(): boolean {
  return spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0
}

/** Records writing and syncing of every thread of a process; resolves when recording has begun. */
export async function recordCalls(pid: number): Promise<CallRecord> {
  const folder = mkdtempSync(join(tmpdir(), 'rondom-calls-'))
  const file = join(folder, 'calls')
  const calls = 'trace=fsync,fdatasync,write,writev,sendto,sendmsg'
  const end = await trace(pid, ['-e', calls, '-xx', '-s', '64', '-o', file])
  return {
    async lines() {
      await end()
      const text = readFileSync(file, 'latin1')
      rmSync(folder, { recursive: true, force: true })
      return text.split('\n')
    },
  }
}

/** A fault in some calls of a process; `fault` as strace writes it: `error=EIO`, or `delay_enter=<microseconds>`. */
export interface Fault {
  calls: string
  fault: string
  /** Only calls on these files; all where there are none. */
  files: readonly string[]
}

/** Has calls of every thread of a process fail or wait, from when this resolves until it is disposed of. */
export async function injectFault(pid: number, { calls, fault, files }: Fault): Promise<AsyncDisposable> {
  const only = files.flatMap((file) => ['-P', file])
  const end = await trace(pid, ['-e', `trace=${calls}`, '-e', `inject=${calls}:${fault}`, ...only, '-o', '/dev/null'])
  return { [Symbol.asyncDispose]: end }
}

async function trace(pid: number, options: readonly string[]): Promise<() => Promise<void>> {
  const strace = spawn('strace', ['-f', ...options, '-p', String(pid)])
  await bounded(attached(strace), 'strace to attach')
  return async () => {
    const gone = new Promise((resolve) => strace.once('close', resolve))
    strace.kill('SIGINT')
    await bounded(gone, 'strace to end')
  }
}

function attached(strace: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    strace.stderr?.on('data', (text: Buffer) => {
      said += text.toString()
      if (/attached/.test(said)) resolve()
    })
    strace.once('close', () => reject(new Error(`strace ended: ${said}`)))
  })
}

/** True for the end of a call that brought a file to the disk. */
export function isSync(line: string): boolean {
  return /\bf(data)?sync(\(\d+\)| resumed>.*\)) *= 0/.test(line)
}

/** The bytes that a line shows, in hexadecimal. */
export function bytesIn(line: string): string {
  return Array.from(line.matchAll(/\\x([0-9a-f]{2})/g), ([, byte]) => byte).join('')
}
