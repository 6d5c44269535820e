import { once } from 'node:events'
import { WebSocket } from 'ws'

/** How often the server goes through its own door, and the milliseconds after which it does without. */
const TIMES = 3
const PATIENCE = 1000
/** An id that no conference has. */
export const NO_CONFERENCE = 'cf_0000000000000000'

/**
 * Goes through the door of a server that listens here, as nobody, and is sent away: whoever comes first after a
 * restart would otherwise wait for all that is on the way to be compiled. What fails is nobody's loss.
 */
export async function warmDoor(listening: { host: string; port: number }, origin: string): Promise<void> {
  const { host, port } = listening
  const headers = { origin, host: new URL(origin).host }
  for (let times = 0; times < TIMES; times++) {
    const url = `ws://${host.includes(':') ? `[${host}]` : host}:${port}/documents/${NO_CONFERENCE}/frame`
    const socket = new WebSocket(url, { headers, handshakeTimeout: PATIENCE, perMessageDeflate: false })
    await once(socket, 'close').catch(() => socket.terminate())
  }
}
