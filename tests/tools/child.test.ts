import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, expect, test } from 'vitest'

const child = pathToFileURL(join(import.meta.dirname, '..', '..', 'tools', 'child.mjs')).href
let started: ChildProcess | undefined

/** Starts a Node that runs a program through tools/child.mjs, prints what came back and exits with its code. */
function runThrough(program: string[], options = '{}'): ChildProcess {
  const [name, ...args] = program
  const script = `
    import { run } from ${JSON.stringify(child)}
    const { code, output, timedOut } = await run(${JSON.stringify(name)}, ${JSON.stringify(args)}, ${options})
    console.log(JSON.stringify({ output, timedOut }))
    process.exit(code)`
  started = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  return started
}

function javascript(source: string): string[] {
  return [process.execPath, '-e', source]
}

async function ended(process: ChildProcess): Promise<{ code: number; output: string }> {
  let output = ''
  process.stdout?.on('data', (chunk) => (output += chunk))
  const [code] = await once(process, 'close')
  return { code, output }
}

afterEach(() => {
  started?.kill('SIGKILL')
})

test('the exit code of the program is kept', async () => {
  expect((await ended(runThrough(javascript('process.exit(7)')))).code).toBe(7)
})

test('a program that does not exist gives 127 and says so', async () => {
  const { code, output } = await ended(runThrough(['no-such-program'], '{ quiet: true }'))
  expect(code).toBe(127)
  expect(output).toContain('ENOENT')
})

test.each(['SIGTERM', 'SIGINT'] as const)('%s reaches the program, which ends in its own way', async (signal) => {
  const program = `process.on('${signal}', () => process.exit(9)); setInterval(() => {}, 1000); console.log('up')`
  const runner = runThrough(javascript(program))
  await once(runner.stdout!, 'data')
  runner.kill(signal)
  expect((await ended(runner)).code).toBe(9)
})

test('what a quiet program says is handed over, not shown', async () => {
  const program = javascript("console.log('words'); console.error('trouble')")
  const { output, timedOut } = JSON.parse((await ended(runThrough(program, '{ quiet: true }'))).output)
  expect(output.split('\n').sort()).toEqual(['', 'trouble', 'words'])
  expect(timedOut).toBe(false)
})

test('a program that takes too long is stopped and reported', async () => {
  const { code, output } = await ended(runThrough(javascript('setInterval(() => {}, 1000)'), '{ minutes: 0.01 }'))
  expect(code).toBe(128 + 15)
  expect(JSON.parse(output).timedOut).toBe(true)
})
