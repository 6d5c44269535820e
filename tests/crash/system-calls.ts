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
  const strace = spawn('strace', ['-f', '-e', calls, '-xx', '-s', '64', '-o', file, '-p', String(pid)])
  await bounded(attached(strace), 'strace to attach')
  return {
    async lines() {
      const gone = new Promise((resolve) => strace.once('close', resolve))
      strace.kill('SIGINT')
      await bounded(gone, 'strace to end')
      const text = readFileSync(file, 'latin1')
      rmSync(folder, { recursive: true, force: true })
      return text.split('\n')
    },
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
