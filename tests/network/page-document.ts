import { LOCAL_ORIGIN, type SharedDocument } from '@rondom/client/sync/documents.ts'
import { type OpenDocument, openDocument } from '@rondom/client/sync/open-document.ts'
import { WebSocket } from 'ws'
import type * as Y from 'yjs'
import type { NetworkProxy, RondomServer, SeatedPerson } from '../kit/index.ts'

/** A document as a page of the product holds it, on a network of its own. */
export interface PageDocument {
  readonly shown: SharedDocument
  /** How much is not acknowledged. */
  readonly unsaved: number
  readonly aside: readonly string[]
  readonly one: OpenDocument
  /** Changes the document as its writer does. */
  edit(change: (doc: Y.Doc) => void): void
}

/** A socket as a browser opens it on this person's page: through `port`, with the headers that it adds by itself. */
export function pageSocket(server: RondomServer, person: SeatedPerson, port: number): typeof globalThis.WebSocket {
  class PageSocket extends WebSocket {
    constructor(url: string | URL) {
      const through = new URL(url)
      through.port = String(port)
      super(through, { headers: { cookie: person.cookie, origin: server.url, host: `localhost:${server.port}` } })
    }
  }
  return PageSocket as unknown as typeof globalThis.WebSocket
}

/** Opens a document with the client's own code. `prepare` comes before it is connected. */
export function pageDocument(parts: {
  server: RondomServer
  person: SeatedPerson
  name: string
  proxy?: NetworkProxy
  prepare?(doc: Y.Doc): void
  onChange(): void
}): PageDocument {
  const { server, person, name, proxy, onChange } = parts
  let shown: SharedDocument | null = null
  let unsaved = 0
  const aside: string[] = []
  const one = openDocument(
    {
      origin: 'ws://127.0.0.1',
      conferenceId: person.conferenceId,
      participantId: person.participantId,
      name,
      socket: pageSocket(server, person, proxy?.port ?? server.port),
    },
    {
      onChange(next) {
        if (shown === null) parts.prepare?.(next.doc)
        if (shown?.doc !== next.doc) next.doc.on('update', onChange)
        shown = next
        onChange()
      },
      onUnsaved(count) {
        unsaved = count
        onChange()
      },
      onSetAside: (texts) => aside.push(...texts),
      onTakenBack: () => undefined,
      onRefused: () => undefined,
      onWaits: () => undefined,
      onChoicesLost: () => undefined,
      onMended: () => undefined,
      onTurnedAway: () => undefined,
      onFinished: () => undefined,
    },
  )
  one.offer('write')
  return {
    one,
    aside,
    get shown() {
      return shown!
    },
    get unsaved() {
      return unsaved
    },
    edit(change) {
      const { doc } = shown!
      doc.transact(() => change(doc), LOCAL_ORIGIN)
    },
  }
}
