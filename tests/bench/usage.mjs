// Loaded into a server before its own code: says what the process uses, when the process that started it asks.
import { isMainThread } from 'node:worker_threads'

if (isMainThread && process.send) {
  // A measurement that fails leaves nothing running.
  process.on('disconnect', () => process.exit())
  process.on('message', (question) => {
    if (question === 'cpu') process.send({ cpu: process.cpuUsage() })
    if (question === 'memory') {
      globalThis.gc()
      globalThis.gc()
      process.send({ memory: process.memoryUsage() })
    }
  })
}
