import type { Page } from '@playwright/test'
import type { ConferenceId } from '@rondom/shared/domain/ids.ts'
import type { ServerMessages } from '@rondom/shared/wire/live.ts'
import { type FoldedEvents, foldedEvents } from '../../kit/index.ts'

/** Everything a page received over its sockets, and what the events in it come to. */
export interface Received {
  frames: readonly Buffer[]
  folded: FoldedEvents
}

/** Listens to a page from its first socket on; call before the page opens. */
export function receivedBy(page: Page, conferenceId: ConferenceId): Received {
  const frames: Buffer[] = []
  const folded = foldedEvents(conferenceId)
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => {
      frames.push(Buffer.from(payload as string | Buffer))
      const message = typeof payload === 'string' ? eventsIn(payload) : null
      if (message !== null) folded.receive(message)
    })
  })
  return { frames, folded }
}

/** The message `events` in a frame of socket.io (`42[name, content]`), or null. */
function eventsIn(payload: string): ServerMessages['events'] | null {
  const start = payload.match(/^42\d*\[/)
  if (start === null) return null
  const [name, content] = JSON.parse(payload.slice(payload.indexOf('[')))
  return name === 'events' ? content : null
}
