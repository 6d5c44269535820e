import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { root, say } from './root.mjs'

const running = new Set()
let interrupted = false

/**
 * Runs a program to its end and resolves to `{ code, output, timedOut }`. A signal that stops us goes to the program
 * too, and its exit code is kept (128 + number when a signal ended it). With `quiet` its words are collected in
 * `output`, while a line every ten seconds shows that work goes on. `minutes` bounds how long it may take.
 */
export function run(program, args, { env = process.env, cwd = root, quiet = false, minutes = 0 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env, cwd, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' })
    running.add(child)
    let output = ''
    let timedOut = false
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    const timers = [quiet && showThatWorkGoesOn(), minutes > 0 && setTimeout(stop, minutes * 60_000)].filter(Boolean)

    function stop() {
      timedOut = true
      child.kill('SIGTERM')
      timers.push(setTimeout(() => child.kill('SIGKILL'), 10_000))
    }
    function end(code) {
      running.delete(child)
      for (const timer of timers) clearTimeout(timer)
      if (interrupted && running.size === 0) process.exit(code)
      resolve({ code, output, timedOut })
    }
    child.on('error', (error) => {
      output += String(error)
      end(127)
    })
    child.on('close', (code, signal) => end(code ?? 128 + constants.signals[signal]))
  })
}

function showThatWorkGoesOn() {
  const start = Date.now()
  return setInterval(() => say(`nog bezig (${Math.round((Date.now() - start) / 1000)} seconden)…`), 10_000)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    interrupted = true
    if (running.size === 0) process.exit(128 + constants.signals[signal])
    // A Ctrl-C at a terminal reaches the whole group: passing it on would interrupt the program twice.
    if (signal === 'SIGINT' && process.stdin.isTTY) return
    for (const child of running) child.kill(signal)
  })
}
