// Imported by a server under test before its own program: says how much memory it uses when it is asked by a signal.
import { isMainThread } from 'node:worker_threads'

if (isMainThread) {
  process.on('SIGUSR2', () => {
    globalThis.gc?.()
    // What was waiting to be let go of is, by the next turn.
    setImmediate(() => {
      globalThis.gc?.()
      process.stdout.write(`memory ${JSON.stringify(process.memoryUsage())}\n`)
    })
  })
}
