import type { Server } from 'node:http'
import type { Clock } from '../clock.ts'
import type { ConferenceHosts } from '../conference/conference-hosts.ts'
import type { DocumentRegistry } from '../documents/document-registry.ts'
import type { SessionGate } from '../identity/identity.ts'
import type { Log } from '../log.ts'
import { createControlChannel } from './control-channel.ts'
import { createDocumentChannel, type DocumentAudit } from './document-channel.ts'
import { createSeats } from './seats.ts'
import { openDoor } from './upgrade.ts'

/** The sockets of a server, until they are closed. */
export interface Realtime {
  /** Lets nobody in any more and closes every socket, so that clients come back to whoever listens next. */
  close(): Promise<void>
}

/** Opens the door for WebSockets on an HTTP server. */
export function attachRealtime(parts: {
  server: Server
  hosts: ConferenceHosts
  documents: DocumentRegistry
  sessions: SessionGate
  audit: DocumentAudit
  clock: Clock
  log: Log
}): Realtime {
  const { server, sessions, clock, log } = parts
  const seats = createSeats(parts)
  const control = createControlChannel({ seats, clock, log })
  const documents = createDocumentChannel({ seats, documents: parts.documents, audit: parts.audit, clock, log })
  const door = openDoor({ server, sessions, seats, control, documents, log })
  const stopListening = sessions.onEnded((sessionId) => {
    control.endSession(sessionId)
    documents.endSession(sessionId)
  })
  return {
    async close() {
      door.shut()
      stopListening()
      seats.close()
      await documents.close()
      await control.close()
      await door.clear()
    },
  }
}
