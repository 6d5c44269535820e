import { createServer } from 'node:net'

/**
 * Below where systems take the ports of outgoing connections (from 32768 or 49152 on): one of those could get the port
 * of a server that is being started again.
 */
const FROM = 20_000
/** Ports for each of the processes that test beside one another. */
const EACH = 1000
const PROCESSES = 10

const lane = Number(process.env.VITEST_POOL_ID ?? process.pid) % PROCESSES
let next = Math.floor(Math.random() * EACH)

/** A port of loopback that is free, and that nobody else here will ask for soon. */
export async function freePort(): Promise<number> {
  for (let tried = 0; tried < EACH; tried += 1) {
    next = (next + 1) % EACH
    const port = FROM + lane * EACH + next
    if (await isFree(port)) return port
  }
  throw new Error('no port is free')
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}
