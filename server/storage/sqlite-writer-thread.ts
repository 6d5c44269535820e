// The thread that writes: fsync blocks here and never the event loop of the server.
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { createCommitter } from './sqlite-commit.ts'
import { openForWriting } from './sqlite-open.ts'
import type { Unit } from './writing.ts'

/** What the server asks of this thread: to write a unit, or to close. */
export type WriterRequest = { id: number; unit: Unit } | 'close'

const port = parentPort!
const database = openForWriting((workerData as { file: string }).file)
const commit = createCommitter(database)

port.on('message', (first: WriterRequest) => {
  // Everything that arrived during the former commit shares the next one.
  const requests = [first]
  for (let next = receiveMessageOnPort(port); next !== undefined; next = receiveMessageOnPort(port)) {
    requests.push(next.message as WriterRequest)
  }
  const units = requests.filter((request) => request !== 'close')
  if (units.length > 0) {
    const outcomes = commit(units.map(({ unit }) => unit))
    port.postMessage(units.map(({ id }, index) => ({ id, outcome: outcomes[index] })))
  }
  if (requests.includes('close')) {
    database.close()
    port.close()
  }
})
