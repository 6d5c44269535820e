import type { Page } from '@playwright/test'
import type { ConferenceId } from '@rondom/shared/domain/ids.ts'
import type { Abilities, ServerMessages } from '@rondom/shared/wire/live.ts'
import { type FoldedEvents, foldedEvents } from '../../kit/index.ts'

/** Everything a page received over its sockets, and what the events in it come to. */
export interface Received {
  frames: readonly Buffer[]
  folded: FoldedEvents
  /** The last the server said this person may do. */
  readonly abilities: Abilities | null
}

/** Listens to a page from its first socket on; call before the page opens. */
export function receivedBy(page: Page, conferenceId: ConferenceId): Received {
  const frames: Buffer[] = []
  const folded = foldedEvents(conferenceId)
  let abilities: Abilities | null = null
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => {
      frames.push(Buffer.from(payload as string | Buffer))
      const [name, content] = typeof payload === 'string' ? messageIn(payload) : []
      if (name === 'events') folded.receive(content as ServerMessages['events'])
      if (name === 'abilities') abilities = content as Abilities
    })
  })
  return {
    frames,
    folded,
    get abilities() {
      return abilities
    },
  }
}

/** Name and content of a message in a frame of socket.io (`42[name, content]`); nothing where it is none. */
function messageIn(payload: string): [name?: string, content?: unknown] {
  return /^42\d*\[/.test(payload) ? JSON.parse(payload.slice(payload.indexOf('['))) : []
}
