import type { ConferenceRegister } from './cases/ports.ts'
import type { ConferenceHosts } from './conference/conference-hosts.ts'
import type { DocumentJournal } from './documents/ports.ts'
import { warmDocuments } from './documents/warm-up.ts'
import type { SessionGate } from './identity/identity.ts'
import { NO_CONFERENCE } from './realtime/warm-door.ts'

/**
 * Goes the way of who comes in, before anybody does: after a restart everyone comes back at once, and the first
 * would otherwise wait for all of it to be compiled. The latest conference is read on the way; where its rows are
 * damaged, that is for whoever opens it.
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
  await Promise.allSettled([parts.hosts.get(latest), parts.journal.load(latest, 'frame')])
}
