import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import type * as Y from 'yjs'
import type { RondomServer, SeatedPerson } from '../kit/index.ts'

/**
 * The provider of y-websocket as it comes, on a person's document. Only the headers that a browser adds by
 * itself are given along.
 */
export function stockProvider(server: RondomServer, person: SeatedPerson, name: string, doc: Y.Doc): WebsocketProvider {
  class SocketWithHeaders extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie: person.cookie, origin: server.url } })
    }
  }
  return new WebsocketProvider(`ws://localhost:${server.port}/documents/${person.conferenceId}`, name, doc, {
    disableBc: true,
    WebSocketPolyfill: SocketWithHeaders as never,
  })
}
