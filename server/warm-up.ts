import { once } from 'node:events'
import { WebSocket } from 'ws'
import type { ConferenceRegister } from './cases/ports.ts'
import type { ConferenceHosts } from './conference/conference-hosts.ts'
import type { DocumentJournal } from './documents/ports.ts'
import { warmDocuments } from './documents/warm-up.ts'
import type { SessionGate } from './identity/identity.ts'

/** Ids that nothing has. */
const NO_CONFERENCE = 'cf_0000000000000000'
/** How often the server goes through its own door. */
const TIMES = 3
/** Milliseconds after which it does without. */
const PATIENCE = 1000

/**
 * Goes the way of who comes in, before anybody does: after a restart everyone comes back at once, and the first
 * would otherwise wait for all of it to be compiled. The latest conference is read on the way.
 */
export async function warmUp(parts: {
  sessions: SessionGate
  register: ConferenceRegister
  hosts: ConferenceHosts
  journal: DocumentJournal
  cookieName: string
}): Promise<void> {
  warmDocuments()
  const latest = (await parts.register.latest()) ?? NO_CONFERENCE
  await parts.sessions.identify(`${parts.cookieName}=nobody`)
  await parts.hosts.get(latest)
  await parts.journal.load(latest, 'frame')
}

/** Goes through the door of a server that listens here, as nobody, and is sent away. What fails is nobody's loss. */
export async function warmDoor(listening: { host: string; port: number }, origin: string): Promise<void> {
  const { host, port } = listening
  const url = `ws://${host.includes(':') ? `[${host}]` : host}:${port}/documents/${NO_CONFERENCE}/frame`
  for (let times = 0; times < TIMES; times++) {
    const socket = new WebSocket(url, {
      headers: { origin, host: new URL(origin).host },
      handshakeTimeout: PATIENCE,
      perMessageDeflate: false,
    })
    await once(socket, 'close').catch(() => socket.terminate())
  }
}
